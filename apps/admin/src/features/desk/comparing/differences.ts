import type { FactPath } from '@seloste/domain'
import { isItem } from '../editing/items.ts'
import { equal, isLocalizedText, isPartySlot, isRecord } from './value-kinds.ts'

/** A fact that two states of a register tell differently; undefined where a state does not have it. */
export interface Difference {
  path: FactPath
  before: unknown
  after: unknown
}

/**
 * What differs between two states, fact by fact. A phrase, a party, a list of choices and a whole added or
 * removed item are one fact each; the order of items is not compared.
 */
export function differences(before: unknown, after: unknown, path: FactPath = ''): readonly Difference[] {
  if (equal(before, after)) return []
  if (isList(before) && isList(after)) return listDifferences(before ?? [], after ?? [], path)
  if (isBranch(before, path) && isBranch(after, path) && before?.state === after?.state) {
    const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
    return [...keys].flatMap((key) => differences(before?.[key], after?.[key], joined(path, key)))
  }
  return [{ path, before, after }]
}

function listDifferences(before: readonly unknown[], after: readonly unknown[], path: FactPath) {
  const old = new Map(before.filter(isItem).map((item) => [item.id, item]))
  const fresh = new Map(after.filter(isItem).map((item) => [item.id, item]))
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id): readonly Difference[] => {
    const [a, b] = [old.get(id), fresh.get(id)]
    if (a === undefined || b === undefined) return [{ path: joined(path, id), before: a, after: b }]
    return differences(a, b, joined(path, id))
  })
}

function isList(value: unknown): value is readonly unknown[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every(isItem))
}

function isBranch(value: unknown, path: FactPath): value is Readonly<Record<string, unknown>> | undefined {
  if (value === undefined) return true
  return isRecord(value) && !isLocalizedText(value) && !isPartySlot(path)
}

function joined(path: FactPath, name: string): FactPath {
  return path === '' ? name : `${path}/${name}`
}
