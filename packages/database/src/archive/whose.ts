import { type Author, Failure } from '@seloste/domain'
import type { Pool } from 'pg'
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

/** The id of the organisation under an address, or undefined. */
export async function findOrganisationId(
  { pool }: { pool: Pool },
  slug: string,
): Promise<string | undefined> {
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM organisation WHERE slug = $1', [slug])
  return rows[0]?.id
}

/** The person who signs in with an e-mail address, or undefined. */
export async function findPerson({ pool }: { pool: Pool }, email: string): Promise<Author | undefined> {
  const { rows } = await pool.query<Author>('SELECT id, name FROM "user" WHERE email = lower($1)', [email])
  return rows[0]
}
