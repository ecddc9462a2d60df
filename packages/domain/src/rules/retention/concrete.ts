import type { DataCategory } from '../../register/data-category.ts'
import type { Retention } from '../../register/retention.ts'
import { languages } from '../../text/language.ts'
import { isBlank, type LocalizedText } from '../../text/localized-text.ts'
import { type Phrase, phraseIn } from '../../text/phrase.ts'
import type { Matter } from '../matter.ts'
import { vagueWordsIn } from './vague-words.ts'

/** Whether a rule of keeping gives a period, or a criterion from which a reader can work one out. */
export function isConcrete({ duration, statute, criterion }: Retention): boolean {
  if (duration !== undefined || statute !== undefined) return true
  return criterion !== undefined && !isBlank(criterion) && vagueWordsIn(criterion).length === 0
}

/**
 * The data categories that no concrete rule of keeping reaches, for some purpose that they serve. A rule that says in
 * words what it is about reaches the categories that it names; in a kept register what else it reaches is its keeper's
 * to know, and nothing is missed.
 */
export function uncoveredData({ register, origin }: Matter): readonly DataCategory[] {
  const { dataCategories, purposes } = register
  const rules = register.retention.filter(isConcrete)
  if (origin === 'kept' && rules.some(isInWordsOnly)) return []
  const all = purposes.map(({ id }) => id)
  return dataCategories.filter((data) => {
    const served = data.purposes === undefined || data.purposes.length === 0 ? all : data.purposes
    const covers = (purpose: string | undefined) => rules.some((rule) => reaches(rule, data, purpose))
    return !(served.length === 0 ? covers(undefined) : served.every(covers))
  })
}

function reaches(rule: Retention, data: DataCategory, purpose: string | undefined): boolean {
  if (isInWordsOnly(rule)) return names(rule.subject, data)
  const { dataCategories = [], purposes = [] } = rule
  const right = dataCategories.length === 0 || dataCategories.includes(data.id)
  return right && (purposes.length === 0 || (purpose !== undefined && purposes.includes(purpose)))
}

function isInWordsOnly({ subject, dataCategories = [], purposes = [] }: Retention): boolean {
  return !isBlank(subject) && dataCategories.length === 0 && purposes.length === 0
}

/** Whether the words share a stem of five letters with the name of the data: words are inflected at their end. */
function names(subject: LocalizedText | undefined, data: Phrase): boolean {
  return languages.some((language) => {
    const said = stems(subject?.[language] ?? '')
    return stems(phraseIn('dataCategory', data, language)?.text ?? '').some((stem) => said.includes(stem))
  })
}

const everywhere = new Set([
  'tieto',
  'tiedo',
  'henki',
  'asiak',
  'jäsen',
  'rekis',
  'muut',
  'uppgi',
  'perso',
  'kund',
  'kunde',
  'medle',
  'övrig',
  'data',
  'custo',
  'membe',
  'other',
])

function stems(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return words.map((word) => word.slice(0, 5)).filter((stem) => !everywhere.has(stem))
}
