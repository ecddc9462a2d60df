import { differencesOf, type FactPath, isSame, type Register, valueAt, withValueAt } from '@seloste/domain'
import { type Item, isItem, itemsAt } from '../editing/items.ts'

export type Side = 'mine' | 'theirs'

/** A fact that the two sides tell differently. */
export interface Clash {
  path: FactPath
  base: unknown
  mine: unknown
  theirs: unknown
  /** Who has changed it since the common base. */
  changedBy: Side | 'both'
}

/** The facts in which two registers that grew from one base differ, in the order of the paths found. */
export function clashesOf(base: Register, mine: Register, theirs: Register): readonly Clash[] {
  const mineChanged = differencesOf(base, mine).map(({ path }) => path)
  const theirsChanged = differencesOf(base, theirs).map(({ path }) => path)
  const paths = outermost([...mineChanged, ...theirsChanged])
  return paths.flatMap((path): Clash[] => {
    const [here, there] = [valueAt(mine, path), valueAt(theirs, path)]
    if (isSame(here, there)) return []
    const byMe = mineChanged.some((changed) => within(changed, path))
    const byThem = theirsChanged.some((changed) => within(changed, path))
    const changedBy = byMe && byThem ? 'both' : byMe ? 'mine' : 'theirs'
    return [{ path, base: valueAt(base, path), mine: here, theirs: there, changedBy }]
  })
}

/** Their register with the chosen facts of mine in it; facts for which no choice is given stay theirs. */
export function merged(
  base: Register,
  mine: Register,
  theirs: Register,
  clashes: readonly Clash[],
  choices: Readonly<Record<FactPath, Side>>,
): Register {
  const chosen = clashes.filter((clash) => choices[clash.path] === 'mine')
  const facts = chosen.reduce((register, clash) => placed(register, clash.path, clash.mine), theirs)
  return listPaths(mine).reduce((register, path) => ordered(base, mine, theirs, register, path), facts)
}

function outermost(paths: readonly FactPath[]): FactPath[] {
  return [...new Set(paths)].filter((path) => !paths.some((other) => other !== path && within(path, other)))
}

function within(path: FactPath, ancestor: FactPath): boolean {
  return path === ancestor || path.startsWith(`${ancestor}/`)
}

/** Sets a fact; an item that the list does not have is added to its end. */
function placed(register: Register, path: FactPath, value: unknown): Register {
  const end = path.lastIndexOf('/')
  const [list, id] = [path.slice(0, end), path.slice(end + 1)]
  const holder = end === -1 ? undefined : valueAt(register, list)
  if (isItem(value) && value.id === id && (Array.isArray(holder) || holder === undefined)) {
    const items = itemsAt(register, list)
    const others = items.map((item) => (item.id === id ? value : item))
    return withValueAt(register, list, others.includes(value) ? others : [...items, value])
  }
  return withValueAt(register, path, value)
}

/** The list in my order where I have reordered it and they have not. */
function ordered(base: Register, mine: Register, theirs: Register, register: Register, path: FactPath) {
  const [old, here, there] = [base, mine, theirs].map((state) => itemsAt(state, path).map(({ id }) => id))
  if (old === undefined || here === undefined || there === undefined) return register
  if (sameOrder(old, here) || !sameOrder(old, there)) return register
  const items = itemsAt(register, path)
  const rank = (item: Item) => (here.includes(item.id) ? here.indexOf(item.id) : here.length)
  return withValueAt(
    register,
    path,
    items.toSorted((a, b) => rank(a) - rank(b)),
  )
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return isSame(
    a.filter((id) => b.includes(id)),
    b.filter((id) => a.includes(id)),
  )
}

function listPaths(register: Register): FactPath[] {
  const found: FactPath[] = []
  const walk = (value: unknown, path: FactPath) => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      if (!value.every(isItem)) return
      found.push(path)
      for (const item of value) walk(item, `${path}/${item.id}`)
      return
    }
    for (const [key, field] of Object.entries(value)) walk(field, path === '' ? key : `${path}/${key}`)
  }
  walk(register, '')
  return found
}
