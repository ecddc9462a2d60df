import type { Page, PageRequest, RegisterVersion, Scope } from '@seloste/domain'
import { readCursor, writeCursor } from '../paging/cursor.ts'
import { isUuid, isWholeNumber } from '../paging/keys.ts'
import { pageOf } from '../paging/page.ts'
import { requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { getRegister } from './get-register.ts'
import { registerVersion, type VersionRow } from './kept-version.ts'

const order = 'versions'

const selectVersions = prepared<VersionRow>(
  'register.versions',
  `SELECT v.version, v."authorId", v."authorName", v.at, v.reason, v.hash, v."previousHash"
   FROM register r JOIN "registerVersion" v ON v."registerId" = r.id
   WHERE r.id = $1 AND r."organisationId" = $2 AND v.version < $3
   ORDER BY v.version DESC LIMIT $4`,
)

/** The versions of a register, newest first. */
export async function listVersions(
  pool: Queryable,
  scope: Scope,
  id: string,
  { cursor, limit }: PageRequest,
): Promise<Page<RegisterVersion>> {
  const after = readCursor(order, cursor, isWholeNumber, isUuid)
  const before = after ? Number(after.key) : 2_147_483_647
  const rows = await selectVersions(pool, [
    requireUuid(id),
    requireUuid(scope.organisationId),
    before,
    limit + 1,
  ])
  if (rows.length === 0) await getRegister(pool, scope, id)
  return pageOf(rows, limit, registerVersion, (row) => writeCursor(order, { key: String(row.version), id }))
}
