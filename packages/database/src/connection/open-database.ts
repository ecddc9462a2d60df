import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { startEmbeddedPostgres } from '../embedded/embedded-postgres.ts'
import type { Tables } from '../generated/tables.ts'
import { columnTypes } from './column-types.ts'
import { type Log, silent } from './log.ts'
import { createReader, type Reader } from './reader.ts'
import { startFailure } from './start-failure.ts'

/** An open database: the organisation's own server, or the embedded one. */
export type Database = {
  db: Kysely<Tables>
  /** For writes and whatever may take long. Date columns read as `YYYY-MM-DD`. */
  pool: Pool
  /** For short questions. */
  reader: Reader
  url: string
  /** Whether this process started, or took over, the server and will stop it. */
  owned: boolean
  /** Waits for running queries, then stops the server when it is ours. */
  close(): Promise<void>
}

/** In milliseconds; migrations take what they need. */
const longestAnswer = 30_000

/** What the stores ask with. */
export type Connections = Pick<Database, 'pool' | 'reader'>

export type DatabaseLocation = { url: string } | { dataFolder: string }

export type OpenOptions = { log?: Log; connections?: number }

/**
 * Opens the PostgreSQL of a URL, or the embedded one of a data folder, which is made and started if need be.
 * @throws StartFailure with what to do.
 */
export async function openDatabase(location: DatabaseLocation, options: OpenOptions = {}): Promise<Database> {
  const log = options.log ?? silent
  const embedded = 'url' in location ? undefined : await startEmbeddedPostgres(location.dataFolder, log)
  const url = embedded?.url ?? ('url' in location ? location.url : '')
  const connection = {
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    // A question that takes longer than this is given up; a peer that has vanished is noticed.
    statement_timeout: longestAnswer,
    keepAlive: true,
    application_name: 'seloste',
    types: columnTypes,
  }
  const pool = new Pool({ ...connection, max: options.connections ?? 10, idleTimeoutMillis: 60_000 })
  const reader = createReader(connection, 2, pool, log)
  pool.on('error', (error) => log('warn', 'A database connection was lost', { message: error.message }))
  await pool.query('SELECT 1').catch(async (error: unknown) => {
    await pool.end()
    await embedded?.stop()
    throw unreachable(url, error)
  })
  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    pool,
    reader,
    url,
    owned: embedded?.owned ?? false,
    close: async () => {
      await reader.end()
      await pool.end()
      await embedded?.stop()
    },
  }
}

function unreachable(url: string, error: unknown) {
  const { host } = URL.canParse(url) ? new URL(url) : { host: 'the given address' }
  const reason = error instanceof Error ? error.message : String(error)
  return startFailure(
    'unreachable',
    `The database at ${host} did not answer: ${reason || 'connection refused'}. Check DATABASE_URL and that the server runs.`,
    error,
  )
}
