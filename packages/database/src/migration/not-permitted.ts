import { DatabaseError } from 'pg'
import { type StartFailure, startFailure } from '../connection/start-failure.ts'

/** SQLSTATE: insufficient privilege; no schema that the account could make anything in. */
const forbidden = ['42501', '3F000']
/** SQLSTATE: feature not supported, undefined file. */
const notInstalled = ['0A000', '58P01']

/** What the operator is told when the account of the database may not make what Seloste needs; else undefined. */
export function notPermitted(error: unknown): StartFailure | undefined {
  if (!(error instanceof DatabaseError)) return undefined
  if (forbidden.includes(error.code ?? '')) {
    return startFailure(
      'not_permitted',
      `The account of DATABASE_URL may not prepare the database: ${error.message}. ` +
        'Let its owner or an administrator run, in this database: ' +
        'GRANT CREATE ON DATABASE "the database" TO "the account"; GRANT CREATE, USAGE ON SCHEMA public TO "the account"; ' +
        'CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE EXTENSION IF NOT EXISTS btree_gin; ' +
        'Then start again; nothing was changed.',
      error,
    )
  }
  if (notInstalled.includes(error.code ?? '') && /extension/i.test(error.message)) {
    return startFailure(
      'not_permitted',
      `The PostgreSQL of DATABASE_URL lacks an extension: ${error.message}. ` +
        'Install the additional modules of PostgreSQL on its machine (pg_trgm and btree_gin; package ' +
        'postgresql-contrib) and start again; nothing was changed.',
      error,
    )
  }
  return undefined
}
