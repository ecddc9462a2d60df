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
