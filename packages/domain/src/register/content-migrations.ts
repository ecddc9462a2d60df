import { currentSchemaVersion } from './schema-version.ts'

/** A step from one shape of a register's content to the next: a pure function of the kept JSON. */
export type ContentMigration = (content: Record<string, unknown>) => Record<string, unknown>

/** The steps by the version they start from. Each has a test of its own; a test fails when one has none. */
export const contentMigrations: ReadonlyMap<number, ContentMigration> = new Map()

/**
 * Kept content in the current shape; the very same value when it is in it already.
 * Throws a RangeError when no way leads from its version, as for content of a newer program.
 */
export function migrateContent(
  content: unknown,
  migrations: ReadonlyMap<number, ContentMigration> = contentMigrations,
  target: number = currentSchemaVersion,
): unknown {
  if (typeof content !== 'object' || content === null) return content
  let current = content as Record<string, unknown>
  while (current.schemaVersion !== target) {
    const version = current.schemaVersion
    const step = typeof version === 'number' ? migrations.get(version) : undefined
    if (typeof version !== 'number' || step === undefined) {
      throw new RangeError(`no way leads from content version ${String(version)} to ${target}`)
    }
    current = { ...step(current), schemaVersion: version + 1 }
  }
  return current
}
