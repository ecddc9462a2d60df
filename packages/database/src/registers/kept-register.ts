import {
  currentSchemaVersion,
  type KeptRegister,
  migrateContent,
  parse,
  type Register,
  registerSchema,
} from '@seloste/domain'
import type { Selectable } from 'kysely'
import type { Register as RegisterRow, RegisterVersion as VersionRow } from '../generated/tables.ts'

export type HeadRow = Pick<
  Selectable<RegisterRow>,
  | 'id'
  | 'slug'
  | 'version'
  | 'hash'
  | 'publishedVersion'
  | 'archivedAt'
  | 'createdAt'
  | 'updatedAt'
  | 'updatedById'
  | 'updatedByName'
> &
  Pick<Selectable<VersionRow>, 'content'>

export function keptRegister(row: HeadRow): KeptRegister {
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    content: readContent(row.content),
    hash: row.hash,
    ...(row.publishedVersion !== null && { publishedVersion: row.publishedVersion }),
    ...(row.archivedAt !== null && { archivedAt: row.archivedAt.toISOString() }),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: { id: row.updatedById, name: row.updatedByName },
  }
}

/** Kept content in today's shape. What is kept is never rewritten: older content is migrated at every reading. */
export function readContent(kept: unknown): Register {
  if (isCurrent(kept)) return kept
  return parse(registerSchema, migrateContent(kept))
}

/** Content of today's version was parsed before it was kept, and nothing can change it since. */
function isCurrent(kept: unknown): kept is Register {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'schemaVersion' in kept &&
    kept.schemaVersion === currentSchemaVersion
  )
}
