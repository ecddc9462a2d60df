import {
  type HeadedPart,
  noticeSentences,
  partsHeaded,
  rightTold,
  tellsSeveralRights,
} from '@seloste/documents'
import { type ConceptCode, conceptCodes, type Language } from '@seloste/domain'
import { readHeading } from '../recognise/heading-kinds.ts'
import { headingNumber } from '../recognise/piece.ts'
import type { Phrase } from '../words/phrase.ts'
import { heardIn, type Matter } from './heard-phrase.ts'

/** What a stretch of a composed notice is about: a concept, or a part that tells something narrower. */
export type Place =
  | ConceptCode
  | 'manualMeasures'
  | 'electronicMeasures'
  | 'access'
  | 'rectification'
  | 'procedure'
  | 'dates'

/** The sentences in paragraphs of their own by which a notice comes to a place; `all` those of the matter. */
const spoken: Partial<Record<Place, readonly [Matter, readonly string[] | 'all']>> = {
  controller: ['parties', ['processor', 'principal', 'principals']],
  jointControllers: ['parties', ['jointControllers', 'arrangement']],
  representative: ['parties', ['representative']],
  dpo: ['parties', ['officer']],
  name: ['name', 'all'],
  purposes: ['purposes', ['purposes', 'onePurpose', 'grouped', 'one', 'others']],
  legalBases: ['purposes', ['bases', 'oneBasis']],
  dataSubjectCategories: ['dataSubjectCategories', 'all'],
  dataCategories: ['dataCategories', ['data']],
  provision: ['provision', 'all'],
  sources: ['sources', ['sources', 'none']],
  recipients: ['recipients', ['recipients', 'exclusive', 'none']],
  transfers: ['transfers', ['transfers', 'none']],
  retention: ['retention', Object.keys(noticeSentences.retention).filter((key) => key !== 'someByCriterion')],
  measures: ['measures', 'all'],
  manualMeasures: ['measures', 'all'],
  electronicMeasures: ['measures', 'all'],
  procedure: ['rights', 'all'],
  complaint: ['complaint', 'all'],
  automatedDecisions: ['automatedDecisions', ['none']],
  cookies: ['cookies', ['none', 'used', 'purpose', 'data', 'services']],
  review: ['particulars', ['review', 'yearly', 'reviewed']],
  dates: ['particulars', ['drawnUp', 'updated', 'version']],
}

/** The places below a heading of ours, in order; undefined for words that head nothing in a composed notice. */
export function placesHeaded(heading: string, language: Language): readonly Place[] | undefined {
  const parts = partsHeaded(heading.replace(headingNumber, ''), language)
  return parts.length === 0 ? undefined : parts.flatMap(placesOf)
}

/** The places below a heading that somebody has changed: what its words are about. */
export function placesNamed(heading: string): readonly Place[] {
  const { kinds } = readHeading(heading.replace(headingNumber, ''))
  return kinds.map((kind) => (kind === 'date' ? 'dates' : kind)).filter((kind) => isPlace(kind))
}

const narrower = [
  'manualMeasures',
  'electronicMeasures',
  'access',
  'rectification',
  'procedure',
  'dates',
] as const satisfies readonly Place[]

function isPlace(name: string): name is Place {
  return [...conceptCodes, ...narrower].some((place) => place === name)
}

function placesOf({ part, concepts }: HeadedPart): readonly Place[] {
  const own = narrower.find((place) => place === part)
  return own === undefined ? concepts : [own]
}

/** True when a paragraph of a place says a sentence of a notice there. */
export function isSpokenAt(place: Place, words: Phrase, language: Language): boolean {
  if (place === 'rights') return tellsSeveralRights(words.text, language)
  if (place === 'objection' || place === 'access' || place === 'rectification')
    return rightTold(words.text, language, []) !== undefined
  const [matter, keys] = spoken[place] ?? []
  if (matter === undefined || keys === undefined) return false
  const { opening, said } = heardIn(matter, words, language)
  const [first] = opening === undefined ? said : []
  return first !== undefined && (keys === 'all' || keys.includes(first.key))
}

/** True when a retention rule stands in a paragraph alone: what it is about, and a criterion. */
export function isCriterionAlone(words: Phrase, language: Language): boolean {
  return heardIn('retention', words, language).said[0]?.key === 'someByCriterion'
}
