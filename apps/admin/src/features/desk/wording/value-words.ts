import { countryName, type FactPath, type Language, type OwnTerm, type Party, textIn } from '@seloste/domain'
import { writeDate } from '../../../language/dates.ts'
import { isLocalizedText, isRecord } from '../comparing/value-kinds.ts'
import { termLabel } from '../fields/search-terms.ts'
import { spanOf } from '../fields/span.ts'
import { fieldTexts } from './field-texts.ts'
import { listFields } from './list-fields.ts'
import { codeLabels, vocabularyAt } from './vocabulary-of.ts'

/** What values of a register may refer to. */
export interface Known {
  parties: ReadonlyMap<string, Party>
  terms: ReadonlyMap<string, OwnTerm>
}

/** A fact in words, as it is told where two states are compared; nothing said is `undefined`. */
export function wordsOf(
  path: FactPath,
  value: unknown,
  language: Language,
  known: Known,
): string | undefined {
  const texts = fieldTexts[language]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  if (typeof value === 'string') return stringWords(path, value, language, known)
  if (typeof value === 'number') return String(value)
  if (isLocalizedText(value))
    return (['fi', 'sv', 'en'] as const).flatMap((one) => value[one] ?? []).join(' / ')
  if (Array.isArray(value)) {
    const parts = value.flatMap((part) => wordsOf(path, part, language, known) ?? [])
    return parts.length === 0 ? texts.nothing : parts.join(', ')
  }
  return isRecord(value) ? recordWords(path, value, language, known) : undefined
}

function stringWords(path: FactPath, value: string, language: Language, known: Known): string {
  const names = path.split('/').filter((name) => name !== 'items')
  const field = names.at(-1) ?? ''
  const place = names.at(listFields.has(names.at(-3) ?? '') ? -3 : -2)
  const vocabulary = vocabularyAt(path)
  if (field === 'term' && vocabulary) return termLabel(vocabulary, value, known.terms, language) ?? value
  if (field === 'country' || field === 'location') {
    return value === 'EEA' ? fieldTexts[language].EEA : (countryName(value, language) ?? value)
  }
  const labels = codeLabels(place, field)
  const label = labels !== undefined && Object.hasOwn(labels, value) ? labels[value] : undefined
  if (label !== undefined) return label[language]
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return writeDate(value, language)
  const span = value.startsWith('P') ? spanOf(value) : undefined
  return span === undefined ? value : `${span.count} ${fieldTexts[language].units[span.unit]}`
}

function recordWords(
  path: FactPath,
  value: Readonly<Record<string, unknown>>,
  language: Language,
  known: Known,
): string | undefined {
  if (typeof value.ref === 'string') {
    return textIn(known.parties.get(value.ref)?.name, language)?.text ?? value.ref
  }
  const parts = Object.entries(value).flatMap(([key, field]) => {
    if (key === 'id' || (key === 'state' && value.state === 'stated')) return []
    return wordsOf(`${path}/${key}`, field, language, known) ?? []
  })
  return parts.length === 0 ? undefined : parts.join(' · ')
}

/** What an item of a list is called: its own words, its term, its name, or the party that it names. */
export function itemName(
  path: FactPath,
  item: Readonly<Record<string, unknown>>,
  language: Language,
  known: Known,
): string | undefined {
  const written = [item.words, item.name, item.subject].find(isLocalizedText)
  const own = textIn(written, language)?.text
  if (own !== undefined && own !== '') return own
  for (const key of ['term', 'code', 'party', 'country', 'right', 'concept', 'description']) {
    if (item[key] === undefined) continue
    const party = item[key]
    if (key === 'party' && isRecord(party) && party.ref === undefined && isLocalizedText(party.name)) {
      return textIn(party.name, language)?.text
    }
    const found = isLocalizedText(item[key])
      ? textIn(item[key], language)?.text
      : wordsOf(`${path}/${key}`, item[key], language, known)
    if (found !== undefined && found !== '') return found
  }
  return wordsOf(`${path}/duration`, item.duration, language, known)
}
