import { type Language, type LocalizedText, languages, type RegisterSummary } from '@seloste/domain'
import type { Selectable } from 'kysely'
import type { Register as RegisterTable } from '../generated/tables.ts'

export type SummaryRow = Pick<
  Selectable<RegisterTable>,
  | 'id'
  | 'slug'
  | 'version'
  | 'publishedVersion'
  | 'archivedAt'
  | 'updatedAt'
  | 'updatedById'
  | 'updatedByName'
  | 'assessedVersion'
  | 'lawPack'
  | 'errors'
  | 'warnings'
  | 'infos'
> & {
  name: LocalizedText
  reviewDueOn: string
  assessedOn: string | null
  /** The name by which the list is sorted, where it is sorted by name. */
  nameKey: string | null
}

export const summaryColumns = `r.id, r.slug, r.name, r.version, r."publishedVersion", r."archivedAt", r."reviewDueOn",
  r."updatedAt", r."updatedById", r."updatedByName", r."assessedVersion", r."assessedOn", r."lawPack", r.errors,
  r.warnings, r.infos`

export function registerSummary(row: SummaryRow): RegisterSummary {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    version: row.version,
    ...(row.publishedVersion !== null && { publishedVersion: row.publishedVersion }),
    ...(row.archivedAt !== null && { archivedAt: row.archivedAt.toISOString() }),
    languages: languages.filter((language) => row.name[language] !== undefined),
    ...(row.reviewDueOn !== 'infinity' && { reviewDueOn: row.reviewDueOn }),
    ...assessmentOf(row),
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: { id: row.updatedById, name: row.updatedByName },
  }
}

function assessmentOf(row: SummaryRow): Pick<RegisterSummary, 'assessment'> {
  const { lawPack, assessedOn, errors, warnings, infos } = row
  if (row.assessedVersion !== row.version || lawPack === null || assessedOn === null) return {}
  return { assessment: { lawPack, date: assessedOn, error: errors, warning: warnings, info: infos } }
}

export function knownLanguages(kept: readonly string[]): Language[] {
  return languages.filter((language) => kept.includes(language))
}
