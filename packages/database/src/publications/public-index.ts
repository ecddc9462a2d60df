import type { Language, Organisation, Page, PageRequest, PublishedEntry } from '@seloste/domain'
import type { Connections } from '../connection/open-database.ts'
import { searchPatterns } from '../content/search.ts'
import { isStorable } from '../content/storable.ts'
import { readCursor, writeCursor } from '../paging/cursor.ts'
import { isText, isUuid } from '../paging/keys.ts'
import { pageOf } from '../paging/page.ts'
import { prepared } from '../statement/prepared.ts'
import { type EntryRow, publishedEntry } from './kept-publication.ts'

const nameColumn = { fi: 'nameFi', sv: 'nameSv', en: 'nameEn' } as const satisfies Record<
  Language,
  keyof EntryRow
>

export const selectOrganisation = prepared<{ id: string; content: Organisation }>(
  'public.organisation',
  'SELECT id, content FROM organisation WHERE slug = $1',
)

export type PublicIndex = { organisation: Organisation; page: Page<PublishedEntry> }

/** An organisation's published registers, in the order of their names in a language. */
export async function publicIndex(
  { pool, reader }: Connections,
  organisationSlug: string,
  { cursor, limit, language, search }: PageRequest & { language: Language; search?: string | undefined },
): Promise<PublicIndex | undefined> {
  const order = `public.${language}`
  const after = readCursor(order, cursor, isText, isUuid)
  const [organisation] = isStorable(organisationSlug)
    ? await selectOrganisation(reader, [organisationSlug])
    : []
  if (!organisation) return undefined
  const column = nameColumn[language]
  const values: unknown[] = [organisation.id]
  const parameter = (value: unknown) => `$${values.push(value)}`
  const conditions = ['p."organisationId" = $1', 'p.current']
  for (const pattern of searchPatterns(search)) conditions.push(`p."searchText" LIKE ${parameter(pattern)}`)
  if (after)
    conditions.push(`(p."${column}", p.id) > (${parameter(after.key)}, ${parameter(after.id)}::uuid)`)
  const text = `SELECT p.id, r.slug, p.name, p."nameFi", p."nameSv", p."nameEn", p.languages, p."publishedAt"
    FROM publication p JOIN register r ON r.id = p."registerId"
    WHERE ${conditions.join(' AND ')} ORDER BY p."${column}", p.id LIMIT ${parameter(limit + 1)}`
  const { rows } = await pool.query<EntryRow>({ text, values })
  const page = pageOf(rows, limit, publishedEntry, (row) =>
    writeCursor(order, { key: row[column], id: row.id }),
  )
  return { organisation: organisation.content, page }
}
