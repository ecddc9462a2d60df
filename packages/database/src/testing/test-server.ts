import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import type {} from 'vitest'
import { type Database, openDatabase } from '../connection/open-database.ts'
import { migrate } from '../migration/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServerUrl: string
  }
}

const template = 'seloste_template'

/** Makes the migrated database that test databases are copied from. */
export async function makeTemplate(server: Database): Promise<void> {
  await server.pool.query(`CREATE DATABASE ${template}`)
  const fresh = await openDatabase({ url: databaseUrl(server.url, template) })
  await migrate(fresh)
  await fresh.close()
}

/** A migrated, empty database of its own, for one test file. `close()` drops it. */
export async function openTestDatabase(serverUrl: string): Promise<Database> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await administer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY WAL_LOG`)
  const database = await openDatabase({ url: databaseUrl(serverUrl, name) })
  return {
    ...database,
    close: async () => {
      await database.close()
      await administer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl(serverUrl, 'postgres') })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
