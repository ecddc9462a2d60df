import type { Organisation, Page, PageRequest, PublishedAddress, PublishedChange } from '@seloste/domain'
import { isStorable } from '../content/storable.ts'
import { readCursor, writeCursor } from '../paging/cursor.ts'
import { isText, isUuid } from '../paging/keys.ts'
import { pageOf } from '../paging/page.ts'
import { knownLanguages } from '../registers/register-summary.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { type NoticeRow, publicationColumns, publishedNotice } from './kept-publication.ts'
import { selectOrganisation } from './public-index.ts'

const selectLatest = prepared<NoticeRow & { slug: string }>(
  'public.latest',
  `SELECT ${publicationColumns}, p.frozen, r.slug
   FROM publication p JOIN register r ON r.id = p."registerId" AND r."publicationId" IS NOT NULL
   WHERE p."organisationId" = $1 ORDER BY p."publishedAt" DESC, p.id DESC LIMIT $2`,
)

const selectBefore = prepared<NoticeRow>(
  'public.before',
  `SELECT ${publicationColumns}, p.frozen
   FROM unnest($1::uuid[], $2::integer[]) AS wanted ("registerId", sequence)
   JOIN publication p ON p."registerId" = wanted."registerId" AND p.sequence = wanted.sequence - 1`,
)

/** The newest publications of an organisation in use, each with the one before it of the same register. */
export async function publishedChanges(
  pool: Queryable,
  organisationSlug: string,
  limit: number,
): Promise<{ organisation: Organisation; entries: readonly PublishedChange[] } | undefined> {
  const [organisation] = isStorable(organisationSlug)
    ? await selectOrganisation(pool, [organisationSlug])
    : []
  if (!organisation) return undefined
  const rows = await selectLatest(pool, [organisation.id, limit])
  const earlier = await selectBefore(pool, [
    rows.map((row) => row.registerId),
    rows.map((row) => row.sequence),
  ])
  const before = new Map(earlier.map((row) => [`${row.registerId} ${row.sequence + 1}`, row]))
  const entries = rows.map((row) => {
    const previous = before.get(`${row.registerId} ${row.sequence}`)
    return {
      slug: row.slug,
      notice: publishedNotice(row),
      ...(previous !== undefined && { before: publishedNotice(previous) }),
    }
  })
  return { organisation: organisation.content, entries }
}

type AddressRow = {
  id: string
  organisation: string
  register: string
  languages: string[]
  publishedAt: Date
}

const selectAddresses = prepared<AddressRow>(
  'public.addresses',
  `SELECT p.id, o.slug AS organisation, r.slug AS register, p.languages, p."publishedAt"
   FROM organisation o JOIN register r ON r."organisationId" = o.id
   JOIN publication p ON p.id = r."publicationId"
   WHERE (o.slug, r.slug) > ($1, $2) ORDER BY o.slug, r.slug LIMIT $3`,
)

const order = 'public.addresses'

/** Every public address in use, in the order of the addresses. */
export async function publishedAddresses(
  pool: Queryable,
  { cursor, limit }: PageRequest,
): Promise<Page<PublishedAddress>> {
  const after = readCursor(order, cursor, isText, isUuid)
  const [organisation = '', register = ''] = after?.key.split('/') ?? []
  const rows = await selectAddresses(pool, [organisation, register, limit + 1])
  return pageOf(
    rows,
    limit,
    (row) => ({
      organisation: row.organisation,
      register: row.register,
      languages: knownLanguages(row.languages),
      publishedAt: row.publishedAt.toISOString(),
    }),
    (row) => writeCursor(order, { key: `${row.organisation}/${row.register}`, id: row.id }),
  )
}
