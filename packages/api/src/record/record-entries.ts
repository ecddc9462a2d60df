import type { RecordEntry } from '@seloste/documents'
import { type Language, type RegisterSummary, resolveRegister, type Scope } from '@seloste/domain'
import type { Stores } from '../asking/context.ts'
import { referencesOf } from '../references.ts'

type Asking = { stores: Stores; scope: Scope }

/** A page of the registers in use, in the order of their names, as they go into the record. */
export async function recordEntries(
  { stores, scope }: Asking,
  { language, limit, cursor }: { language: Language; limit: number; cursor?: string | undefined },
): Promise<{ entries: RecordEntry[]; next?: string }> {
  const page = await stores.registers.list(scope, {
    limit,
    ...(cursor !== undefined && { cursor }),
    archived: false,
    sort: 'name',
    descending: false,
    language,
  })
  const entries = await entriesOf({ stores, scope }, page.rows)
  return { entries, ...(page.next !== undefined && { next: page.next }) }
}

/** All registers in use. The signal ends the gathering between pages. */
export async function allRecordEntries(
  asking: Asking,
  language: Language,
  signal?: AbortSignal,
): Promise<RecordEntry[]> {
  const all: RecordEntry[] = []
  let cursor: string | undefined
  do {
    signal?.throwIfAborted()
    const { entries, next } = await recordEntries(asking, { language, limit: 100, cursor })
    all.push(...entries)
    cursor = next
  } while (cursor !== undefined)
  return all
}

async function entriesOf(
  { stores, scope }: Asking,
  rows: readonly RegisterSummary[],
): Promise<RecordEntry[]> {
  const kept = await stores.record.find(
    scope,
    rows.map(({ id }) => id),
  )
  const found = rows.flatMap(({ id }) => kept.get(id) ?? [])
  const referable = await referencesOf(stores, scope, ...found.map(({ content }) => content))
  return found.map(({ id, version, content }) => ({
    register: resolveRegister(content, referable),
    kept: { id, version },
  }))
}
