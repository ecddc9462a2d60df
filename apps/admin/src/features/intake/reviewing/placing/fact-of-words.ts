import {
  type CodeOf,
  type ConceptCode,
  type FactPath,
  type FrozenRegister,
  isItem,
  type LocalizedText,
  valueAt,
  withValueAt,
} from '@seloste/domain'
import { conceptItems } from './concept-items.ts'

type Register = FrozenRegister['register']

/** Words that a person puts under a concept of the notice. */
export interface PlacedWords {
  concept: ConceptCode
  words: LocalizedText
  /** Which basis the words state, under `legalBases`. */
  basis?: CodeOf<'legalBasis'> | undefined
}

/** The text of a concept that has one and no items. */
const conceptTexts: Partial<Record<ConceptCode, FactPath>> = {
  cookies: 'cookies/description',
  review: 'review/practice',
  changes: 'particulars/changes',
}

/**
 * The register with words as a fact of their concept: an item of its list, or the one text that it has. They become a
 * note where the concept has neither, or has its text already.
 */
export function withFactOfWords(
  register: Register,
  { concept, words, basis }: PlacedWords,
): { register: Register; fact: FactPath } {
  const items = conceptItems[concept]
  if (items !== undefined) return withItem(register, items.list, items.letter, items.item(words, basis))
  if (concept === 'name') {
    return { register: { ...register, name: { ...register.name, ...words } }, fact: 'name' }
  }
  const text = conceptTexts[concept]
  if (text === undefined || valueAt(register, text) !== undefined) {
    return withItem(register, 'notes', 'n', { concept, words })
  }
  const told: Register =
    concept === 'cookies' && register.cookies.state !== 'stated'
      ? { ...register, cookies: { state: 'stated', services: [] } }
      : register
  return { register: withValueAt(told, text, words), fact: text }
}

/** The register with an item at the end of a list; what was denied or not stated is stated then. */
export function withItem(register: Register, list: FactPath, letter: string, item: object) {
  const known = valueAt(register, list)
  const items = Array.isArray(known) ? known.filter(isItem) : []
  const last = items.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0)
  const id = `${letter}${last + 1}`
  const next = [...items, { ...item, id }]
  const [holder = list] = list.split('/')
  const state = valueAt(register, `${holder}/state`)
  return {
    register:
      state === undefined || state === 'stated'
        ? withValueAt(register, list, next)
        : withValueAt(register, holder, { state: 'stated', items: next }),
    fact: `${list}/${id}`,
  }
}
