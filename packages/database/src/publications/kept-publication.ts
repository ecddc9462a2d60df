import type {
  FrozenRegister,
  LocalizedText,
  Publication,
  PublishedEntry,
  PublishedNotice,
} from '@seloste/domain'
import type { Selectable } from 'kysely'
import type { Publication as PublicationTable } from '../generated/tables.ts'
import { knownLanguages } from '../registers/register-summary.ts'

export type PublicationRow = Pick<
  Selectable<PublicationTable>,
  | 'id'
  | 'registerId'
  | 'sequence'
  | 'version'
  | 'languages'
  | 'publishedAt'
  | 'publishedById'
  | 'publishedByName'
>

export type NoticeRow = PublicationRow & { frozen: FrozenRegister }

export type EntryRow = Pick<
  Selectable<PublicationTable>,
  'id' | 'nameFi' | 'nameSv' | 'nameEn' | 'languages' | 'publishedAt'
> & { slug: string; name: LocalizedText }

export const publicationColumns = `p.id, p."registerId", p.sequence, p.version, p.languages, p."publishedAt",
  p."publishedById", p."publishedByName"`

export function publicationOf(row: PublicationRow): Publication {
  return {
    id: row.id,
    registerId: row.registerId,
    sequence: row.sequence,
    version: row.version,
    languages: knownLanguages(row.languages),
    publishedAt: row.publishedAt.toISOString(),
    publishedBy: { id: row.publishedById, name: row.publishedByName },
  }
}

export function publishedNotice(row: NoticeRow): PublishedNotice {
  return { ...publicationOf(row), frozen: row.frozen }
}

export function publishedEntry(row: EntryRow): PublishedEntry {
  return {
    slug: row.slug,
    name: row.name,
    languages: knownLanguages(row.languages),
    publishedAt: row.publishedAt.toISOString(),
  }
}
