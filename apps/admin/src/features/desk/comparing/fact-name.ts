import { type FactPath, factLabel, type Language, valueAt } from '@seloste/domain'
import { isItem } from '../editing/items.ts'
import { itemName, type Known } from '../wording/value-words.ts'

/** What a fact is called where states are compared: its label, and the name of the innermost item that it is of. */
export function factName(
  path: FactPath,
  states: readonly unknown[],
  language: Language,
  known: Known,
): string {
  const label = factLabel(path, language)
  const names = path.split('/')
  for (let length = names.length; length > 1; length -= 1) {
    const place = names.slice(0, length).join('/')
    const item = states.map((state) => valueAt(state, place)).find(isItem)
    const name = item && itemName(place, { ...item }, language, known)
    if (name !== undefined) return `${label} (${name})`
  }
  return label
}
