import {
  type FactPath,
  type FrozenRegister,
  frozenRegisterSchema,
  listFields,
  withoutItem,
  withValueAt,
} from '@seloste/domain'

/**
 * A register that was read, without one of its facts: the field alone, or the item that is nothing without it; a
 * three-valued fact is then not stated. A fact that no register can be without stays.
 */
export function withoutFactAt(frozen: FrozenRegister, fact: FactPath): FrozenRegister {
  const organisation = 'organisation/'
  if (fact.startsWith(organisation)) return acceptable(frozen, withValueAt(frozen, fact, undefined))
  const names = fact.split('/')
  const last = names.at(-1) ?? ''
  const holder = names.slice(0, -1).join('/')
  const without = (register: FrozenRegister['register']) => ({ ...frozen, register })
  if (last === 'state') return without(withValueAt(frozen.register, holder, { state: 'notStated' }))
  const isItem = listFields.has(names.at(-2) ?? '')
  if (!isItem) {
    const left = without(withValueAt(frozen.register, fact, undefined))
    const kept = acceptable(frozen, left)
    if (kept === left) return left
  }
  const at = names.findLastIndex((_, place) => listFields.has(names[place - 1] ?? ''))
  if (at === -1) return frozen
  const list = names.slice(0, at).join('/')
  return acceptable(frozen, without(withoutItem(frozen.register, list, names[at] ?? '')))
}

function acceptable(before: FrozenRegister, after: FrozenRegister): FrozenRegister {
  return frozenRegisterSchema.safeParse(after).success ? after : before
}
