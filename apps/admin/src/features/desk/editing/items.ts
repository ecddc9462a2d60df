import { type FactPath, type Register, valueAt, withValueAt } from '@seloste/domain'

/** An item of a list in a register. */
export interface Item {
  id: string
}

/** The items of the list at a fact path; none when there is no list. */
export function itemsAt(register: Register, path: FactPath): readonly Item[] {
  const value = valueAt(register, path)
  return Array.isArray(value) ? value.filter(isItem) : []
}

export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}

/** An id that no item of the list has: the first letter of the list's name and a number, or more letters. */
export function freshId(list: readonly Item[], letter: string): string {
  const taken = new Set(list.map((item) => item.id))
  let number = list.length + 1
  while (taken.has(`${letter}${number}`)) number += 1
  return `${letter}${number}`
}

/** The register with an item moved by so many places in its list; the same when it is at the end already. */
export function withItemMoved(register: Register, list: FactPath, id: string, by: number): Register {
  const items = itemsAt(register, list)
  const from = items.findIndex((item) => item.id === id)
  const to = from + by
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length) return register
  const others = items.filter((other) => other !== item)
  return withValueAt(register, list, [...others.slice(0, to), item, ...others.slice(to)])
}

/** The register with an item of an earlier state back in its place. */
export function withItemBack(register: Register, before: Register, list: FactPath, id: string): Register {
  const old = itemsAt(before, list)
  const item = old.find((one) => one.id === id)
  const items = itemsAt(register, list)
  if (item === undefined || items.some((one) => one.id === id)) return register
  return withValueAt(register, list, items.toSpliced(old.indexOf(item), 0, item))
}

const referring = {
  purposes: 'purposes',
  dataSubjectCategories: 'dataSubjectCategories',
  dataCategories: 'dataCategories',
  'sources/items': 'sources',
  'recipients/items': 'recipient',
} as const satisfies Record<FactPath, string>

/** The register without an item, and without the references that other facts make to it. */
export function withoutItem(register: Register, list: FactPath, id: string): Register {
  const left = withValueAt(register, `${list}/${id}`, undefined)
  if (!isReferable(list)) return left
  return withoutReferences(left, referring[list], id) as Register
}

function isReferable(list: FactPath): list is keyof typeof referring {
  return Object.hasOwn(referring, list)
}

function withoutReferences(value: unknown, key: string, id: string): unknown {
  if (Array.isArray(value)) return kept(value, (part) => withoutReferences(part, key, id))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const next = entries.flatMap(([name, field]): [string, unknown][] => {
    if (name !== key) return [[name, withoutReferences(field, key, id)]]
    if (field === id) return []
    if (isListOfIds(field) && field.includes(id)) {
      const others = field.filter((other) => other !== id)
      return others.length === 0 ? [] : [[name, others]]
    }
    return [[name, withoutReferences(field, key, id)]]
  })
  const same =
    next.length === entries.length && next.every(([, field], index) => field === entries[index]?.[1])
  return same ? value : Object.fromEntries(next)
}

function isListOfIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string')
}

/** The very same list when none of its parts changes. */
function kept(list: readonly unknown[], map: (part: unknown) => unknown): readonly unknown[] {
  const next = list.map(map)
  return next.every((part, index) => part === list[index]) ? list : next
}
