import { closeSync, openSync } from 'node:fs'
import { readFile, stat, truncate } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { type Log, silent } from '../connection/log.ts'
import { startFailure } from '../connection/start-failure.ts'
import { type Account, chooseAccount, exitCode, handOver, spawnAs } from './account.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { type Cluster, prepareCluster } from './cluster.ts'
import { freePort } from './free-port.ts'
import { claimOwnership, clusterUrl, ensureDatabase, meet } from './meet.ts'
import { hasStopped, type Postmaster, readPostmaster } from './postmaster.ts'
import { serverArguments } from './settings.ts'

/** A PostgreSQL of our own on a loopback port. */
export type EmbeddedPostgres = {
  url: string
  /** Whether this process may stop it; a second process on the same folder is a guest. */
  owned: boolean
  /** Process id of the server. */
  pid: number
  /** Stops the server in order when owned; a guest only leaves. */
  stop(): Promise<void>
}

const database = 'seloste'
const patience = 30_000
const longestLog = 5_000_000

/**
 * Starts the PostgreSQL of a data folder, or takes over the one that runs there since its owner was killed.
 * @throws StartFailure with what to do.
 */
export async function startEmbeddedPostgres(
  dataFolder: string,
  log: Log = silent,
): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries()
  const account = await chooseAccount()
  const cluster = await prepareCluster(resolve(dataFolder), binaries, account, log)
  const { server, client } = await reach(cluster, binaries, account, log)
  await ensureDatabase(client, database)
  const owned = await claimOwnership(client)
  if (!owned) await client.end()
  return {
    url: clusterUrl(cluster, server.port, database),
    owned,
    pid: server.pid,
    stop: async () => {
      if (!owned) return
      await client.end().catch(() => undefined)
      await stopServer(cluster, binaries, server, log)
    },
  }
}

async function reach(cluster: Cluster, binaries: Binaries, account: Account, log: Log) {
  const end = Date.now() + patience
  for (;;) {
    const running = await readPostmaster(cluster.folder)
    const found = running && (await meet(cluster, running, patience))
    if (running && found) {
      log('info', 'Took over the running database', { port: running.port })
      return { server: running, client: found }
    }
    const attempt = await launch(cluster, binaries, account)
    if ('client' in attempt) {
      log('info', 'Started the database', { port: attempt.server.port })
      return attempt
    }
    // A killed server holds its lock until the system has buried it; a port may be lost to another program.
    const passing = /postmaster\.pid|could not bind|Address already in use|pre-existing shared memory/.test(
      attempt.said,
    )
    if (!passing || Date.now() > end) {
      throw startFailure(
        'server_failed',
        `PostgreSQL did not start: ${attempt.said.trim() || 'it said nothing'}. ` +
          `Its log is ${cluster.logFile}. Set DATABASE_URL to use a PostgreSQL of your own.`,
      )
    }
    await sleep(250)
  }
}

type Attempt = { server: Postmaster; client: Client } | { said: string }

async function launch(cluster: Cluster, binaries: Binaries, account: Account): Promise<Attempt> {
  const before = await stat(cluster.logFile).catch(() => undefined)
  if (before && before.size > longestLog) await truncate(cluster.logFile)
  const from = before && before.size <= longestLog ? before.size : 0
  const output = openSync(cluster.logFile, 'a', 0o600)
  await handOver(account, cluster.folder)
  const port = await freePort()
  // Detached and writing to a file: an interrupt of the terminal or our own death must not reach it.
  const child = spawnAs(account, binaries.postgres, serverArguments(cluster.folder, port), {
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  child.unref()
  const ended = exitCode(child).then(() => 'ended' as const)
  for (const start = Date.now(); Date.now() - start < patience; ) {
    const pid = (await readPostmaster(cluster.folder))?.pid
    const client = pid === child.pid && pid ? await meet(cluster, { pid, port }, patience) : undefined
    if (client && pid) return { server: { pid, port }, client }
    if ((await Promise.race([ended, sleep(20)])) === 'ended') break
  }
  const said = (await readFile(cluster.logFile)).subarray(from)
  return { said: said.subarray(-2_000).toString('utf8') }
}

async function stopServer(cluster: Cluster, binaries: Binaries, server: Postmaster, log: Log): Promise<void> {
  if (await hasStopped(cluster.folder, server.pid)) return
  if (process.platform === 'win32') {
    await exitCode(spawnAs('own', binaries.pg_ctl, ['stop', '-D', cluster.folder, '-m', 'fast']))
    return
  }
  process.kill(server.pid, 'SIGINT')
  for (const start = Date.now(); Date.now() - start < patience; await sleep(10)) {
    if (await hasStopped(cluster.folder, server.pid)) return
  }
  log('warn', 'The database did not stop in time; it recovers at the next start', { pid: server.pid })
  process.kill(server.pid, 'SIGQUIT')
}
