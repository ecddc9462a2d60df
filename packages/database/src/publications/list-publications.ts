import {
  Failure,
  type Page,
  type PageRequest,
  type Publication,
  type PublishedNotice,
  type Scope,
} from '@seloste/domain'
import { readCursor, writeCursor } from '../paging/cursor.ts'
import { isUuid, isWholeNumber } from '../paging/keys.ts'
import { pageOf } from '../paging/page.ts'
import { getRegister } from '../registers/get-register.ts'
import { isVersion, requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import {
  type NoticeRow,
  type PublicationRow,
  publicationColumns,
  publicationOf,
  publishedNotice,
} from './kept-publication.ts'

const order = 'publications'

const selectPublications = prepared<PublicationRow>(
  'publication.list',
  `SELECT ${publicationColumns} FROM publication p
   WHERE p."registerId" = $1 AND p."organisationId" = $2 AND p.sequence < $3
   ORDER BY p.sequence DESC LIMIT $4`,
)

const selectNotice = prepared<NoticeRow>(
  'publication.get',
  `SELECT ${publicationColumns}, p.frozen FROM publication p
   WHERE p."registerId" = $1 AND p."organisationId" = $2 AND p.sequence = $3`,
)

const selectNewest = prepared<NoticeRow>(
  'publication.newest',
  `SELECT ${publicationColumns}, p.frozen FROM publication p
   WHERE p."registerId" = $1 AND p."organisationId" = $2 ORDER BY p.sequence DESC LIMIT 1`,
)

/** The publications of a register, newest first. */
export async function listPublications(
  pool: Queryable,
  scope: Scope,
  registerId: string,
  { cursor, limit }: PageRequest,
): Promise<Page<Publication>> {
  const after = readCursor(order, cursor, isWholeNumber, isUuid)
  const before = after ? Number(after.key) : 2_147_483_647
  const values = [requireUuid(registerId), requireUuid(scope.organisationId), before, limit + 1]
  const rows = await selectPublications(pool, values)
  if (rows.length === 0) await getRegister(pool, scope, registerId)
  return pageOf(rows, limit, publicationOf, (row) =>
    writeCursor(order, { key: String(row.sequence), id: row.registerId }),
  )
}

export async function getPublication(
  pool: Queryable,
  scope: Scope,
  registerId: string,
  sequence: number,
): Promise<PublishedNotice> {
  const values = [requireUuid(registerId), requireUuid(scope.organisationId), sequence]
  const [row] = isVersion(sequence) ? await selectNotice(pool, values) : []
  if (!row) throw new Failure('not_found')
  return publishedNotice(row)
}

/** What was published of a register last, or undefined. */
export async function newestPublication(
  pool: Queryable,
  scope: Scope,
  registerId: string,
): Promise<PublishedNotice | undefined> {
  const [row] = await selectNewest(pool, [requireUuid(registerId), requireUuid(scope.organisationId)])
  return row && publishedNotice(row)
}
