import type { FactPath } from '../register/fact-path.ts'
import type { Language } from '../text/language.ts'
import type { Term } from '../vocabulary/term.ts'
import { fieldLabels } from './field-labels.ts'
import { placeLabels } from './place-labels.ts'

/** Fields whose members are items with ids, which have no name of their own. */
export const listFields: ReadonlySet<string> = new Set([
  'audienceLanguages',
  'channels',
  'data',
  'dataCategories',
  'dataSubjectCategories',
  'details',
  'items',
  'jointControllers',
  'languages',
  'legalBases',
  'measures',
  'notes',
  'parts',
  'principals',
  'purposes',
  'retention',
  'services',
  'sources',
  'subProcessors',
  'systems',
])

/** Names that say nothing to a person: the shape of the model, not its facts. */
const silent = new Set(['content', 'register', 'state', 'party', 'items'])

/** The human name of a field from its path: `Rekisterinpitäjä › Y-tunnus`. Ids of items are left out. */
export function factLabel(path: FactPath, language: Language): string {
  const names: string[] = []
  let place = ''
  let member = false
  for (const name of path.split('/')) {
    if (member && name !== 'items' && name !== 'state') {
      member = false
      continue
    }
    const label = labelOf(place, name)
    if (label !== undefined) names.push(label[language])
    else if (!silent.has(name) && name !== '') names.push(name.slice(0, 60))
    member = listFields.has(name)
    place = name === 'items' && place !== 'dataCategories' ? place : name
  }
  return names.join(' › ')
}

function labelOf(place: string, name: string): Term | undefined {
  const here = `${place}/${name}`
  const places: Record<string, Term> = placeLabels
  const fields: Record<string, Term> = fieldLabels
  if (Object.hasOwn(places, here)) return places[here]
  return !silent.has(name) && Object.hasOwn(fields, name) ? fields[name] : undefined
}
