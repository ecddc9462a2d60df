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
  | 'lawPack'
  | 'errors'
  | 'warnings'
  | 'reason'
  | 'noNoteReason'
  | 'endedAt'
> & { assessedOn: string | null; note: LocalizedText | null }

export type NoticeRow = PublicationRow & { frozen: FrozenRegister }

export type EntryRow = Pick<
  Selectable<PublicationTable>,
  'id' | 'nameFi' | 'nameSv' | 'nameEn' | 'languages' | 'publishedAt'
> & { slug: string; name: LocalizedText }

export const publicationColumns = `p.id, p."registerId", p.sequence, p.version, p.languages, p."publishedAt",
  p."publishedById", p."publishedByName", p."lawPack", p."assessedOn", p.errors, p.warnings, p.reason, p.note, p."noNoteReason",
  p."endedAt"`

export function publicationOf(row: PublicationRow): Publication {
  return {
    id: row.id,
    registerId: row.registerId,
    sequence: row.sequence,
    version: row.version,
    languages: knownLanguages(row.languages),
    publishedAt: row.publishedAt.toISOString(),
    publishedBy: { id: row.publishedById, name: row.publishedByName },
    ...assessmentOf(row),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.note !== null && { note: row.note }),
    ...(row.noNoteReason !== null && { noNoteReason: row.noNoteReason }),
    ...(row.endedAt !== null && { endedAt: row.endedAt.toISOString() }),
  }
}

function assessmentOf(row: PublicationRow): Pick<Publication, 'assessment'> {
  const { lawPack, assessedOn: date, errors, warnings } = row
  if (lawPack === null || date === null || errors === null || warnings === null) return {}
  return { assessment: { lawPack, date, errors, warnings } }
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
