import type { ResolvedRegister } from '@seloste/domain'
import type { AlignedLine } from '../align.ts'
import { type CellReading, isUntouched, type ReadCell } from './cell.ts'

/** How the cell of a list is read. */
export interface ListCell<Item extends { id: string }> {
  /** Path of the list; an item's is this and its id. */
  path: string
  itemsOf: (register: ResolvedRegister) => readonly Item[]
  /** The register with other items; `isDenied` where the cell says that there are none. */
  withItems: (register: ResolvedRegister, items: readonly Item[], isDenied: boolean) => ResolvedRegister
  /** What a line tells; `before` is the item whose line was changed. */
  read: (
    text: string,
    before: Item | undefined,
    reading: CellReading,
    register: ResolvedRegister,
  ) => Omit<Item, 'id'>
  /** Texts of one line that are several items: “asiakkaat, työntekijät”. */
  parted?: (text: string) => readonly string[]
  denies?: (text: string) => boolean
}

/** Reads a cell each of whose lines is an item of a list. */
export function listCell<Item extends { id: string }>(list: ListCell<Item>): ReadCell {
  return (register, cell, reading) => {
    if (isUntouched(cell)) return register
    const isDenied = cell.lines.length > 0 && cell.lines.every(({ text }) => list.denies?.(text) ?? false)
    const lines: AlignedLine[] = isDenied ? [] : cell.lines.flatMap((line) => parts(line, list.parted))
    const items = list.itemsOf(register)
    const pathOf = ({ id }: { id: string }) => `${list.path}/${id}`
    const named = new Map(
      lines.flatMap((line) => (line.fact === undefined ? [] : [[line.fact, line] as const])),
    )
    const gone = new Set(
      isDenied ? [...cell.gone, ...cell.lines.flatMap(({ fact }) => fact ?? [])] : cell.gone,
    )
    const make = (text: string, id: string, before: Item | undefined) =>
      ({ ...list.read(text, before, reading, register), id }) as Item
    const kept = items
      .filter((item) => !gone.has(pathOf(item)))
      .map((item) => {
        const line = named.get(pathOf(item))
        return line === undefined || line.isUnchanged ? item : make(line.text, item.id, item)
      })
    const known = new Set(items.map(pathOf))
    const ids = new Set(items.map(({ id }) => id))
    const fresh = lines
      .filter(({ fact }) => fact === undefined || !known.has(fact))
      .map(({ text }) => make(text, freeId(ids), undefined))
    return list.withItems(register, [...kept, ...fresh], isDenied)
  }
}

function parts(line: AlignedLine, parted: ((text: string) => readonly string[]) | undefined): AlignedLine[] {
  if (line.isUnchanged || parted === undefined) return [line]
  const [first, ...rest] = parted(line.text)
  if (first === undefined) return []
  return [{ ...line, text: first }, ...rest.map((text) => ({ text, isUnchanged: false }))]
}

/** An id that the list does not have yet; it has it from then on. */
export function freeId(taken: Set<string>): string {
  let number = taken.size + 1
  while (taken.has(`i${number}`)) number += 1
  taken.add(`i${number}`)
  return `i${number}`
}

/** The parts of a line that lists short things: between semicolons, else between commas where no sentence is. */
export function listed(text: string): string[] {
  const trimmed = (parts: readonly string[]) => parts.map((part) => part.trim()).filter((part) => part !== '')
  if (text.includes(';')) return trimmed(text.split(';'))
  const parts = trimmed(text.split(/,(?![^(]*\))/))
  const isList = parts.length > 1 && parts.every((part) => part.length <= 40 && !/[.:!?]\s|:$/.test(part))
  return isList && !text.includes(':') ? parts : [text]
}

/** The parts of a line between semicolons. */
export function semicolonParted(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
