import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../../connection/open-database.ts'
import { killTree } from './processes.ts'
import { verifyKept } from './verify.ts'

export type KillRun = { kills: number; killsWhileWriting: number; acknowledged: number; wrong: string[] }

const writer = fileURLToPath(new URL(`./writer${import.meta.url.slice(-3)}`, import.meta.url))

/**
 * Kills a writer again and again, by turns alone and with its PostgreSQL, at random points from its first moment
 * (the making of the database included), and looks over the database at the end and every ten kills.
 */
export async function killRun(folder: string, kills: number, log: (line: string) => void): Promise<KillRun> {
  const acknowledged = new Map<string, string>()
  const wrong: string[] = []
  let killsWhileWriting = 0
  for (let round = 1; round <= kills && wrong.length === 0; round += 1) {
    const before = acknowledged.size
    await killOnce(folder, round, acknowledged)
    if (acknowledged.size > before) killsWhileWriting += 1
    log(`kill ${round}: ${acknowledged.size - before} writes acknowledged`)
    if (round % 10 === 0 || round === kills) wrong.push(...(await lookOver(folder, acknowledged)))
  }
  return { kills, killsWhileWriting, acknowledged: acknowledged.size, wrong }
}

async function killOnce(folder: string, round: number, acknowledged: Map<string, string>): Promise<void> {
  const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    const [id, version, hash] = line.split(' ')
    if (id && version && hash?.length === 64) acknowledged.set(`${id} ${version}`, hash)
  })
  const closed = once(lines, 'close')
  if (round % 3 !== 0) await Promise.race([once(lines, 'line'), closed])
  await sleep(Math.random() * (round % 3 === 0 ? 900 : 300))
  if (round % 2 === 0) await killServer(folder)
  kill(child)
  await closed
}

function kill(child: ChildProcess): void {
  if (child.exitCode === null) child.kill('SIGKILL')
}

async function killServer(folder: string): Promise<void> {
  const [pid] = (
    await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').catch(() => '')
  ).split('\n')
  if (pid) await killTree(Number(pid))
}

async function lookOver(folder: string, acknowledged: ReadonlyMap<string, string>): Promise<string[]> {
  const database = await openDatabase({ dataFolder: folder })
  return verifyKept(database, acknowledged).finally(() => database.close())
}
