import {
  isSame,
  type KeptRegister,
  languages,
  parse,
  partyIdsOf,
  partyReferencesOf,
  type ReadActivity,
  type ReadRecord,
  type RecordChange,
  type Referable,
  type ResolvedRegister,
  registerSchema,
  resolveRegister,
  type Scope,
  thawRegister,
} from '@seloste/domain'
import type { Stores } from '../asking/context.ts'
import { mergeFacts } from './merge-facts.ts'

/** What becomes of a row when the file is taken in. */
export type RowOutcome =
  | { kind: 'create'; change: RecordChange }
  | { kind: 'change'; id: string; change: RecordChange }
  | { kind: 'unchanged'; id: string }
  /** There is a register of this name, or an earlier row; it is made only when a person says so. */
  | { kind: 'duplicate'; id?: string; change: RecordChange }
  /** The file and somebody else have changed the same facts, or the register is archived. */
  | { kind: 'conflict'; id: string; facts: readonly string[] }
  | { kind: 'error' }

/** What becomes of each row of an imported record, in the order of the rows. */
export async function planImport(
  { stores, scope }: { stores: Stores; scope: Scope },
  { activities }: ReadRecord,
): Promise<readonly RowOutcome[]> {
  const kept = await stores.record.find(
    scope,
    activities.flatMap(({ carried }) => carried?.kept?.id ?? []),
  )
  const fresh = activities.filter((activity) => keptOf(activity, kept) === undefined)
  const [taken, referable] = await Promise.all([
    stores.record.named(scope, fresh.flatMap(namesOf)),
    referableBy(stores, scope, activities, kept),
  ])
  const seen = new Set<string>()
  return activities.map((activity): RowOutcome => {
    const { register } = activity
    if (register === undefined) return { kind: 'error' }
    const current = keptOf(activity, kept)
    if (current !== undefined) return outcomeOfKept(activity, register, current, referable)
    const change: RecordChange = {
      kind: 'create',
      content: parse(registerSchema, thawRegister(register, referable)),
    }
    const names = namesOf(activity)
    const id = names.map((name) => taken.get(name)).find((found) => found !== undefined)
    const isDouble = id !== undefined || names.some((name) => seen.has(name))
    for (const name of names) seen.add(name)
    if (!isDouble) return { kind: 'create', change }
    return { kind: 'duplicate', change, ...(id !== undefined && { id }) }
  })
}

function outcomeOfKept(
  { carried, edits }: ReadActivity,
  register: ResolvedRegister,
  current: KeptRegister,
  referable: Referable,
): RowOutcome {
  const { id, version } = current
  if (carried === undefined || edits.length === 0) return { kind: 'unchanged', id }
  if (current.archivedAt !== undefined) return { kind: 'conflict', id, facts: [] }
  const theirs = resolveRegister(current.content, referable)
  const merged = mergeFacts(carried.register, register, theirs)
  if ('clashes' in merged) return { kind: 'conflict', id, facts: merged.clashes }
  if (isSame(merged.register, theirs)) return { kind: 'unchanged', id }
  const content = parse(registerSchema, thawRegister(merged.register, referable))
  return { kind: 'change', id, change: { kind: 'save', id, version, content } }
}

function keptOf(
  { carried }: ReadActivity,
  kept: ReadonlyMap<string, KeptRegister>,
): KeptRegister | undefined {
  return carried?.kept === undefined ? undefined : kept.get(carried.kept.id.toLowerCase())
}

function namesOf({ register }: ReadActivity): string[] {
  return languages.flatMap((language) => {
    const name = register?.name[language]?.trim().toLowerCase()
    return name === undefined || name === '' ? [] : [name]
  })
}

/** Most ids of one question to the store of parties. */
const mostIds = 5_000

async function referableBy(
  stores: Stores,
  scope: Scope,
  activities: readonly ReadActivity[],
  kept: ReadonlyMap<string, KeptRegister>,
): Promise<Referable> {
  const ids = new Set<string>()
  for (const { register } of activities) {
    if (register !== undefined) for (const id of partyIdsOf(register)) ids.add(id)
  }
  for (const { content } of kept.values()) for (const id of partyReferencesOf(content)) ids.add(id)
  const all = [...ids]
  const parts = Array.from({ length: Math.ceil(all.length / mostIds) }, (_, at) =>
    stores.parties.find(scope, all.slice(at * mostIds, (at + 1) * mostIds)),
  )
  const [terms, ...found] = await Promise.all([stores.terms.list(scope), ...parts])
  return {
    parties: new Map(found.flatMap((part) => [...part])),
    terms: new Map(terms.map((term) => [term.id, term])),
  }
}
