import { Failure } from '@seloste/domain'
import type { Queryable } from '../statement/prepared.ts'

/** In the log of the database that took an organisation in; that log line stays there, as the taking in is its own doing. */
export const restoredAction = 'organisation.restored'

/** Id and slug of an organisation. @throws Failure `not_found`. */
export async function findOrganisation(
  connection: Queryable,
  id: string,
): Promise<{ id: string; slug: string }> {
  const { rows } = await connection.query<{ id: string; slug: string }>({
    text: 'SELECT id, slug FROM organisation WHERE id = $1',
    values: [id],
  })
  if (rows[0] === undefined) throw new Failure('not_found')
  return rows[0]
}

/** The name of the newest migration that the database has. */
export async function schemaOf(connection: Queryable): Promise<string> {
  const { rows } = await connection.query<{ name: string }>({
    text: `SELECT max(migration_name COLLATE "C") AS name FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  })
  return rows[0]?.name ?? ''
}
