import type { Page, PageRequest, PublishedNotice } from '@seloste/domain'
import { isStorable } from '../content/storable.ts'
import { readCursor, writeCursor } from '../paging/cursor.ts'
import { isUuid, isWholeNumber } from '../paging/keys.ts'
import { pageOf } from '../paging/page.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { type NoticeRow, publicationColumns, publishedNotice } from './kept-publication.ts'

const atAddress = `FROM organisation o
   JOIN register r ON r."organisationId" = o.id AND r.slug = $2`

const selectCurrent = prepared<NoticeRow>(
  'public.notice',
  `SELECT ${publicationColumns}, p.frozen ${atAddress}
   JOIN publication p ON p.id = r."publicationId"
   WHERE o.slug = $1`,
)

const selectBetween = prepared<NoticeRow>(
  'public.noticeBetween',
  `SELECT ${publicationColumns}, p.frozen ${atAddress} AND r."publicationId" IS NOT NULL
   JOIN publication p ON p."registerId" = r.id
   WHERE o.slug = $1 AND p."publishedAt" < $4::timestamptz AND (p."endedAt" IS NULL OR p."endedAt" > $3::timestamptz)
   ORDER BY p.sequence DESC LIMIT 1`,
)

const selectHistory = prepared<NoticeRow>(
  'public.history',
  `SELECT ${publicationColumns}, p.frozen ${atAddress} AND r."publicationId" IS NOT NULL
   JOIN publication p ON p."registerId" = r.id
   WHERE o.slug = $1 AND p.sequence < $3 ORDER BY p.sequence DESC LIMIT $4`,
)

/** What the public reads at an address: the current publication alone, never a draft. */
export async function findNotice(
  pool: Queryable,
  organisationSlug: string,
  registerSlug: string,
): Promise<PublishedNotice | undefined> {
  if (!isStorable(organisationSlug) || !isStorable(registerSlug)) return undefined
  const [row] = await selectCurrent(pool, [organisationSlug, registerSlug])
  return row && publishedNotice(row)
}

/** The notice of an address that was read last between two instants; none where nothing is published any more. */
export async function findNoticeBetween(
  pool: Queryable,
  organisationSlug: string,
  registerSlug: string,
  { from, until }: { from: Date; until: Date },
): Promise<PublishedNotice | undefined> {
  if (!isStorable(organisationSlug) || !isStorable(registerSlug)) return undefined
  const values = [organisationSlug, registerSlug, from.toISOString(), until.toISOString()]
  const [row] = await selectBetween(pool, values)
  return row && publishedNotice(row)
}

const order = 'public.history'

/** The publications of an address in use, newest first. */
export async function publicHistory(
  pool: Queryable,
  organisationSlug: string,
  registerSlug: string,
  { cursor, limit }: PageRequest,
): Promise<Page<PublishedNotice>> {
  const after = readCursor(order, cursor, isWholeNumber, isUuid)
  const before = after ? Number(after.key) : 2_147_483_647
  const known = isStorable(organisationSlug) && isStorable(registerSlug)
  const rows = known ? await selectHistory(pool, [organisationSlug, registerSlug, before, limit + 1]) : []
  return pageOf(rows, limit, publishedNotice, (row) =>
    writeCursor(order, { key: String(row.sequence), id: row.registerId }),
  )
}
