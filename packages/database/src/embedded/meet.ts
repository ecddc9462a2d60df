import { setTimeout as sleep } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import { type Cluster, superuser } from './cluster.ts'
import type { Postmaster } from './postmaster.ts'

const starting = '57P03'
const exists = '42P04'

export function clusterUrl(cluster: Cluster, port: number, database: string): string {
  return `postgres://${superuser}:${cluster.password}@127.0.0.1:${port}/${database}`
}

/**
 * Connects to a server that may still be starting. The password proves it is ours to both sides (SCRAM).
 * Answers undefined when nothing that knows the password listens there.
 */
export async function meet(
  cluster: Cluster,
  server: Postmaster,
  patience: number,
): Promise<Client | undefined> {
  const end = Date.now() + patience
  for (;;) {
    const client = new Client({
      connectionString: clusterUrl(cluster, server.port, 'postgres'),
      connectionTimeoutMillis: 5_000,
      application_name: 'seloste owner',
    })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => undefined)
      if (!(error instanceof DatabaseError && error.code === starting) || Date.now() > end) return undefined
    }
    await sleep(25)
  }
}

export async function ensureDatabase(client: Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
  if (rowCount) return
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`).catch((error: unknown) => {
    if (!(error instanceof DatabaseError && error.code === exists)) throw error
  })
}

/**
 * Becomes the one process that may stop the server, for as long as the client stays connected.
 * A predecessor that was killed lets go as soon as PostgreSQL notices, hence the short patience.
 */
export async function claimOwnership(client: Client, patience = 1_500): Promise<boolean> {
  const end = Date.now() + patience
  for (;;) {
    const { rows } = await client.query<{ owned: boolean }>('SELECT pg_try_advisory_lock(737556578) AS owned')
    if (rows[0]?.owned) return true
    if (Date.now() > end) return false
    await sleep(50)
  }
}
