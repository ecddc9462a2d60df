import { type FactPath, type FrozenRegister, valueAt } from '@seloste/domain'
import { conceptItems } from './concept-items.ts'
import { type PlacedWords, withItem } from './fact-of-words.ts'

type Register = FrozenRegister['register']

/**
 * The register with the facts that words were read as. Undefined where they were read as none, and where they deny
 * what the register states or the concept has its text already: then the words stay as they are.
 */
export function withFactsRead(
  register: Register,
  concept: PlacedWords['concept'],
  read: Partial<Register>,
): { register: Register; facts: readonly FactPath[] } | undefined {
  const list = conceptItems[concept]
  const isOpen = valueAt(register, `${concept}/state`) === 'notStated'
  const state = valueAt(read, `${concept}/state`)
  if (isOpen && (state === 'none' || (list === undefined && state === 'stated')))
    return { register: { ...register, ...read }, facts: [`${concept}/state`] }
  const items = list === undefined ? undefined : valueAt(read, list.list)
  if (list === undefined || !Array.isArray(items) || items.length === 0) return undefined
  const facts: FactPath[] = []
  let placed = register
  for (const item of items) {
    const added = withItem(placed, list.list, list.letter, item)
    placed = added.register
    facts.push(added.fact)
  }
  return { register: placed, facts }
}
