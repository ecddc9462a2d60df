import type { FactPath } from '../register/fact-path.ts'
import { conceptOf } from './concept-of.ts'
import type { Difference } from './difference.ts'
import { isItem, isLocalizedText, isPartySlot, isRecord, isSame } from './value-kinds.ts'

/**
 * What differs between two states of a register, fact by fact. Items are matched by id, and their order is not
 * compared. A phrase, a list of choices and a whole item that came or went are one fact each; so is a party, unless
 * both states name the same one and tell something else of it.
 */
export function differencesOf(before: unknown, after: unknown): readonly Difference[] {
  return compare(before, after, '', undefined)
}

function compare(before: unknown, after: unknown, path: FactPath, item: FactPath | undefined): Difference[] {
  if (isSame(before, after)) return []
  if (isListOfItems(before) && isListOfItems(after)) return compareLists(before ?? [], after ?? [], path)
  if (isRecord(before) && isRecord(after) && isBranch(before, after, path)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => compare(before[key], after[key], joined(path, key), item))
  }
  if (isBranchThatCame(before, after, path) || isBranchThatCame(after, before, path)) {
    const keys = Object.keys(isRecord(after) ? after : isRecord(before) ? before : {})
    const field = (state: unknown, key: string) => (isRecord(state) ? state[key] : undefined)
    return keys.flatMap((key) => compare(field(before, key), field(after, key), joined(path, key), item))
  }
  return [difference(before, after, path, item)]
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: FactPath): Difference[] {
  const old = new Map(before.filter(isItem).map((one) => [one.id, one]))
  const fresh = new Map(after.filter(isItem).map((one) => [one.id, one]))
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id) => {
    const place = joined(path, id)
    const [was, is] = [old.get(id), fresh.get(id)]
    return was === undefined || is === undefined
      ? [difference(was, is, place, place)]
      : compare(was, is, place, place)
  })
}

function difference(before: unknown, after: unknown, path: FactPath, item: FactPath | undefined): Difference {
  const concept = conceptOf(path, after ?? before)
  return {
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    path,
    ...(concept !== undefined && { concept }),
    ...(item !== undefined && { item }),
    before,
    after,
  }
}

/** A list of items, or none at all where the other state has one. */
function isListOfItems(value: unknown): value is readonly unknown[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every(isItem))
}

/** Whether two records are told field by field: not phrases, not two states, not two parties. */
function isBranch(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: FactPath,
): boolean {
  if (isLocalizedText(before) || isLocalizedText(after) || before.state !== after.state) return false
  return !isPartySlot(path) || isSameParty(before, after)
}

function isSameParty(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  return !('ref' in before) && !('ref' in after) && before.id === after.id && isSame(before.name, after.name)
}

/** Whether a group of facts came where there was none: told by its parts, unless it is a phrase, a party or a state. */
function isBranchThatCame(before: unknown, after: unknown, path: FactPath): boolean {
  return (
    before === undefined &&
    isRecord(after) &&
    !isLocalizedText(after) &&
    !('state' in after) &&
    !isPartySlot(path)
  )
}

function joined(path: FactPath, name: string): FactPath {
  return path === '' ? name : `${path}/${name}`
}
