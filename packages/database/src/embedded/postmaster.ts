import { readFile, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What a running PostgreSQL says of itself in its own folder. */
export type Postmaster = { pid: number; port: number }

const file = (cluster: string) => join(cluster, 'postmaster.pid')

/** Reads `postmaster.pid`: line 1 process, 2 folder, 4 port. A file that was copied with its folder is removed. */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(file(cluster), 'utf8').catch(() => '')).split('\n')
  const [pid, folder, , port] = lines
  if (!pid || !folder || !port) return undefined
  if ((await realpath(folder).catch(() => folder)) !== (await realpath(cluster))) {
    await rm(file(cluster), { force: true })
    return undefined
  }
  return { pid: Number(pid), port: Number(port) }
}

/** PostgreSQL removes its file as the last act of an orderly stop. */
export async function hasStopped(cluster: string, pid: number): Promise<boolean> {
  return (await readPostmaster(cluster))?.pid !== pid
}
