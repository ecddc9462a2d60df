import { type FactPath, factLabel, isItem, valueAt } from '@seloste/domain'
import type { FactContext } from './fact-context.ts'
import { itemName } from './value-in-words.ts'

/** What a fact is called where states are compared: its label, and the name of the innermost item that it is of. */
export function factName(path: FactPath, states: readonly unknown[], context: FactContext): string {
  const label = factLabel(path, context.language)
  const names = path.split('/')
  for (let length = names.length; length > 1; length -= 1) {
    const place = names.slice(0, length).join('/')
    for (const state of states) {
      const item = valueAt(state, place)
      const name = isItem(item) ? itemName(place, item, { ...context, state }) : undefined
      if (name !== undefined) return `${label} (${name})`
    }
  }
  return label
}
