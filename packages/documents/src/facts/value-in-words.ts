import {
  countryName,
  type FactPath,
  findTerm,
  isItem,
  isLocalizedText,
  isRecord,
  type Language,
  languages,
  listFields,
  statedStateLabels,
  textIn,
  valueAt,
} from '@seloste/domain'
import { dateInWords } from '../language/date.ts'
import { durationInWords } from '../language/duration.ts'
import { inSentence } from '../language/in-sentence.ts'
import type { Words } from '../language/sentence.ts'
import { codeLabels, vocabularyAt } from './codes-in-words.ts'
import type { FactContext } from './fact-context.ts'

const words = {
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
  nothing: { fi: 'ei mitään', sv: 'inget', en: 'nothing' },
  EEA: { fi: 'ETA-alue', sv: 'EES', en: 'EEA' },
  everything: { fi: 'Kaikki tiedot', sv: 'Alla uppgifter', en: 'All data' },
  session: { fi: 'istunnon ajan', sv: 'under sessionen', en: 'for the session' },
} as const satisfies Record<string, Words>

/** The value of a fact in words; undefined where nothing is said. */
export function valueInWords(path: FactPath, value: unknown, context: FactContext): string | undefined {
  const { language } = context
  if (value === undefined || value === null) return undefined
  if (typeof value === 'boolean') return (value ? words.yes : words.no)[language]
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return stringInWords(path, value, context)
  if (isLocalizedText(value)) return languages.flatMap((one) => value[one] ?? []).join(' / ')
  if (Array.isArray(value)) {
    const parts = value.flatMap((part) => valueInWords(path, part, context) ?? [])
    return parts.length === 0 ? words.nothing[language] : parts.join(', ')
  }
  if (!isRecord(value)) return undefined
  return statedInWords(path, value, context) ?? recordInWords(path, value, context)
}

function stringInWords(path: FactPath, value: string, context: FactContext): string {
  const { language, referable } = context
  const names = path.split('/')
  const field = names.at(-1) ?? ''
  const item = referredItem(names, field, value, context)
  if (item !== undefined) return item
  const vocabulary = vocabularyAt(path)
  if (field === 'term' && vocabulary) {
    const own = value.startsWith('own:') ? referable.terms.get(value.slice('own:'.length))?.labels : undefined
    return textIn(own, language)?.text ?? findTerm(vocabulary, value)?.[language] ?? value
  }
  if (field === 'country' || field === 'location') {
    return value === 'EEA' ? words.EEA[language] : (countryName(value, language) ?? value)
  }
  if (value === 'session') return words.session[language]
  const labels = codeLabels(placeOf(names), field)
  const label = labels !== undefined && Object.hasOwn(labels, value) ? labels[value] : undefined
  if (label !== undefined) return label[language]
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dateInWords(value, language)
  return durationInWords(value, language)
}

/** Where a field stands: in the record of this name, or in an item of the list of this name. */
function placeOf(names: readonly string[]): string | undefined {
  if (!listFields.has(names.at(-3) ?? '')) return names.at(-2)
  return names.at(-3) === 'items' ? names.at(-4) : names.at(-3)
}

const lists = {
  purposes: 'purposes',
  dataSubjectCategories: 'dataSubjectCategories',
  dataCategories: 'dataCategories',
  sources: 'sources/items',
  recipient: 'recipients/items',
} as const satisfies Record<string, FactPath>

/** The name of an item that a fact names by its id. */
function referredItem(names: readonly string[], field: string, id: string, context: FactContext) {
  if (names.length < 2 || context.state === undefined || !Object.hasOwn(lists, field)) return undefined
  const path = `${lists[field as keyof typeof lists]}/${id}`
  const item = valueAt(context.state, path)
  return isItem(item) ? itemName(path, item, context) : undefined
}

/** A three-valued fact: its state, or the names of what is stated. */
function statedInWords(path: FactPath, value: Readonly<Record<string, unknown>>, context: FactContext) {
  const { state } = value
  if (state === 'notStated' || state === 'none') {
    return inSentence(statedStateLabels[state][context.language], context.language)
  }
  if (state !== 'stated') return undefined
  const field = Array.isArray(value.services) ? 'services' : 'items'
  const items: unknown = value[field]
  const named = Array.isArray(items) ? items.filter(isItem) : []
  const list = named.flatMap((item) => itemName(`${path}/${field}/${item.id}`, item, context) ?? [])
  return list.length === 0 ? statedInOneWord(context.language) : list.join(', ')
}

function statedInOneWord(language: Language): string {
  return inSentence(statedStateLabels.stated[language], language)
}

function recordInWords(
  path: FactPath,
  value: Readonly<Record<string, unknown>>,
  context: FactContext,
): string | undefined {
  if (typeof value.ref === 'string') {
    return textIn(context.referable.parties.get(value.ref)?.name, context.language)?.text ?? value.ref
  }
  const parts = Object.entries(value).flatMap(([key, field]) => {
    if (key === 'id' || (key === 'term' && isLocalizedText(value.words))) return []
    return valueInWords(`${path}/${key}`, field, context) ?? []
  })
  return parts.length === 0 ? undefined : parts.join(' · ')
}

/**
 * What an item of a list is called: its own words, its term, its name, the party that it names, or for a retention
 * rule the data and purposes that it is about.
 */
export function itemName(
  path: FactPath,
  item: Readonly<Record<string, unknown>>,
  context: FactContext,
): string | undefined {
  const { language } = context
  const written = [item.words, item.name, item.subject].find(isLocalizedText)
  const own = textIn(written, language)?.text
  if (own !== undefined && own !== '') return own
  for (const key of ['term', 'code', 'party', 'country', 'right', 'concept', 'description']) {
    const value = item[key]
    if (value === undefined) continue
    const named = key === 'party' && isRecord(value) && value.ref === undefined ? value.name : value
    const found = isLocalizedText(named)
      ? textIn(named, language)?.text
      : valueInWords(`${path}/${key}`, value, context)
    if (found !== undefined && found !== '') return found
  }
  return path.startsWith('retention/') && context.state !== undefined
    ? ruleSubject(path, item, context)
    : valueInWords(`${path}/duration`, item.duration, context)
}

function ruleSubject(path: FactPath, rule: Readonly<Record<string, unknown>>, context: FactContext): string {
  const named = ['dataCategories', 'purposes'].flatMap((field) => {
    const ids = rule[field]
    if (!Array.isArray(ids) || ids.length === 0) return []
    return valueInWords(`${path}/${field}`, ids, context) ?? []
  })
  return named.length === 0 ? words.everything[context.language] : named.join('; ')
}
