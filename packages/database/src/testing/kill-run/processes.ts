import { readdir, readFile } from 'node:fs/promises'

/** Kills a process and all that descend from it, so that none can finish what it was doing. */
export async function killTree(pid: number): Promise<void> {
  const tree = [pid, ...(await descendants(pid))]
  for (const member of tree) kill(member, 'SIGSTOP')
  for (const member of tree) kill(member, 'SIGKILL')
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Read from /proc; where there is none, only the process itself is known. */
async function descendants(pid: number): Promise<number[]> {
  const parents = new Map<number, number>()
  for (const entry of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(entry)) continue
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '')
    const parent = stat.slice(stat.lastIndexOf(')')).split(' ')[2]
    parents.set(Number(entry), Number(parent))
  }
  const found: number[] = []
  for (let level = [pid]; level.length > 0; ) {
    level = [...parents].filter(([, parent]) => level.includes(parent)).map(([child]) => child)
    found.push(...level)
  }
  return found
}
