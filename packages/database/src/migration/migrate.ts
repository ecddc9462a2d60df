import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PoolClient } from 'pg'
import type { Database } from '../connection/open-database.ts'
import { startFailure } from '../connection/start-failure.ts'
import { notPermitted } from './not-permitted.ts'

/** The number that Prisma Migrate locks itself, so that both may run at once. */
const migrationLock = 72707369

const shipped = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/**
 * Applies the migrations that a database has not seen, each in one transaction, as `prisma migrate deploy` would.
 * Answers their names.
 * @throws StartFailure when one failed before, or was edited after it was applied, and when the account of the
 * database may not make what they need.
 */
export async function migrate({ pool }: Pick<Database, 'pool'>, folder = shipped): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query('SET statement_timeout = 0')
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
      id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
      migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
      started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`)
    const done = await appliedChecksums(client)
    const applied: string[] = []
    for (const name of await migrationNames(folder)) {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      const checksum = createHash('sha256').update(sql).digest('hex')
      const before = done.get(name)
      if (before === checksum) continue
      if (before !== undefined) throw startFailure('migration_refused', edited(name))
      await apply(client, name, sql, checksum)
      applied.push(name)
    }
    return applied
  } catch (error) {
    throw notPermitted(error) ?? error
  } finally {
    // The connection ends with its lock and its patience.
    client.release(true)
  }
}

function edited(name: string): string {
  return `Migration ${name} was edited after it was applied. Start the version of Seloste that this database was last used with, or a newer one.`
}

async function appliedChecksums(client: PoolClient): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  const failed = rows.find((row) => !row.finished)
  if (failed)
    throw startFailure(
      'migration_refused',
      `Migration ${failed.name} failed before and is half done. Bring back a backup, or mend it by hand and tell so with prisma migrate resolve.`,
    )
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

async function migrationNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function apply(client: PoolClient, name: string, sql: string, checksum: string): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}
