import type { KeptParty, Page, PageRequest, Scope } from '@seloste/domain'
import { searchPatterns } from '../content/search.ts'
import { isStorable } from '../content/storable.ts'
import { readCursor, writeCursor } from '../paging/cursor.ts'
import { isText } from '../paging/keys.ts'
import { pageOf } from '../paging/page.ts'
import { requireUuid } from '../statement/identity.ts'
import type { Queryable } from '../statement/prepared.ts'
import { keptParty, type PartyRow, partyColumns } from './kept-party.ts'

const order = 'parties'

/** A page of the parties in use, in the order of their names. */
export async function listParties(
  pool: Queryable,
  scope: Scope,
  { cursor, limit, search }: PageRequest & { search?: string | undefined },
): Promise<Page<KeptParty>> {
  const after = readCursor(order, cursor, isText, isStorable)
  const values: unknown[] = [requireUuid(scope.organisationId)]
  const parameter = (value: unknown) => `$${values.push(value)}`
  const conditions = ['p."organisationId" = $1', 'p."archivedAt" IS NULL']
  for (const pattern of searchPatterns(search)) conditions.push(`p."searchText" LIKE ${parameter(pattern)}`)
  if (after) conditions.push(`(p.name, p.id) > (${parameter(after.key)}, ${parameter(after.id)})`)
  const text = `SELECT ${partyColumns} FROM party p WHERE ${conditions.join(' AND ')}
    ORDER BY p.name, p.id LIMIT ${parameter(limit + 1)}`
  const { rows } = await pool.query<PartyRow>({ text, values })
  return pageOf(rows, limit, keptParty, (row) => writeCursor(order, { key: row.name, id: row.id }))
}
