import {
  type FactPath,
  type FrozenRegister,
  frozenRegisterSchema,
  isItem,
  listFields,
  valueAt,
  withoutItem,
  withValueAt,
} from '@seloste/domain'

const organisation = 'organisation/'

/**
 * A register that was read, without one of its facts: the field alone, or the item that holds nothing else; a
 * three-valued fact is then not stated. A fact that no register can be without stays.
 */
export function withoutFactAt(frozen: FrozenRegister, fact: FactPath): FrozenRegister {
  const left = fact.startsWith(organisation)
    ? withValueAt(frozen, fact, undefined)
    : { ...frozen, register: withoutFactOf(frozen.register, fact) }
  return frozenRegisterSchema.safeParse(left).success ? left : frozen
}

type Content = FrozenRegister['register']

function withoutFactOf(register: Content, fact: FactPath): Content {
  const names = fact.split('/')
  const holder = names.slice(0, -1).join('/')
  if (names.at(-1) === 'state') return withValueAt(register, holder, { state: 'notStated' })
  const at = names.findLastIndex((_, place) => listFields.has(names[place - 1] ?? ''))
  if (at === -1) return withValueAt(register, fact, undefined)
  const left = at === names.length - 1 ? register : withValueAt(register, fact, undefined)
  const isWhole = at === names.length - 1 || isBare(valueAt(left, names.slice(0, at + 1).join('/')))
  return isWhole ? withoutItem(left, names.slice(0, at).join('/'), names[at] ?? '') : left
}

/** Whether an item has its id alone. */
function isBare(item: unknown): boolean {
  const isNothing = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)
  return isItem(item) && Object.entries(item).every(([name, value]) => name === 'id' || isNothing(value))
}
