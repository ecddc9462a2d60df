import type { Pool } from 'pg'
import type { Queryable } from './prepared.ts'

/** Runs the work on one connection, and keeps all of it or nothing. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (connection: Queryable) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((reason: unknown) => {
      broken = reason instanceof Error ? reason : new Error(String(reason))
    })
    throw error
  } finally {
    client.release(broken)
  }
}
