import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../connection/log.ts'
import { startFailure } from '../connection/start-failure.ts'
import { type Account, exitCode, handOver, letThrough, spawnAs } from './account.ts'
import type { Binaries } from './binaries.ts'

export const superuser = 'seloste'

/** A database cluster on disk: PostgreSQL's own folder, the password of its only user, its log. */
export type Cluster = { folder: string; password: string; logFile: string }

const making = 'postgres.new-'

/**
 * Finds the cluster of a data folder, or makes it. It is made aside and moved into place complete,
 * so that a start that was killed halfway leaves nothing that looks like a cluster.
 */
export async function prepareCluster(
  dataFolder: string,
  binaries: Binaries,
  account: Account,
  log: Log,
): Promise<Cluster> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  await removeAbandoned(dataFolder)
  const place = join(dataFolder, 'postgres')
  if (!existsSync(place)) {
    const aside = join(dataFolder, `${making}${process.pid}`)
    await letThrough(account, dataFolder)
    await makeCluster(aside, binaries, account, log)
    await rename(aside, place).catch(async (error: unknown) => {
      if (!existsSync(place)) throw error
      await rm(aside, { recursive: true })
    })
  }
  return {
    folder: join(place, 'cluster'),
    password: (await readFile(join(place, 'password'), 'utf8')).trim(),
    logFile: join(place, 'server.log'),
  }
}

async function makeCluster(folder: string, binaries: Binaries, account: Account, log: Log): Promise<void> {
  log('info', 'Making the database')
  const cluster = join(folder, 'cluster')
  const passwordFile = join(folder, 'password')
  await mkdir(cluster, { recursive: true, mode: 0o700 })
  await letThrough(account, folder)
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), {
    mode: 0o600,
    flush: true,
  })
  await handOver(account, cluster)
  await handOver(account, passwordFile)
  const child = spawnAs(account, binaries.initdb, [
    ...['--pgdata', cluster, '--username', superuser, '--pwfile', passwordFile],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-instructions'],
    ...['--locale-provider', 'icu', '--icu-locale', 'und', '--locale', 'C'],
  ])
  let said = ''
  child.stdout?.resume()
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  if ((await exitCode(child)) === 0) return
  throw startFailure(
    'cluster_failed',
    `The database could not be made in ${folder}: ${said.trim() || 'initdb did not start'}. ` +
      'Check that the folder can be written and has space, or set DATABASE_URL.',
  )
}

async function removeAbandoned(dataFolder: string): Promise<void> {
  for (const entry of await readdir(dataFolder)) {
    if (!entry.startsWith(making)) continue
    const maker = Number(entry.slice(making.length))
    if (maker === process.pid || !isAlive(maker)) await rm(join(dataFolder, entry), { recursive: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
