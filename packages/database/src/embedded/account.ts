import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { chmod, chown, readdir } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { startFailure } from '../connection/start-failure.ts'

/**
 * Under whom PostgreSQL runs. It refuses root and accounts without a name (as containers have them), so those lend it
 * another account: inside a user namespace, or for root at least that of `nobody`.
 */
export type Account = 'own' | 'namespace' | 'nobody'

const nobody = 65534

export async function chooseAccount(): Promise<Account> {
  const isRoot = process.getuid?.() === 0
  if (!isRoot && hasName()) return 'own'
  if ((await exitCode(spawnAs('namespace', 'true', []))) === 0) return 'namespace'
  return isRoot ? 'nobody' : 'own'
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

export function spawnAs(
  account: Account,
  program: string,
  args: string[],
  options: SpawnOptions = {},
): ChildProcess {
  switch (account) {
    case 'own':
      return spawn(program, args, options)
    case 'namespace': {
      // Files of root belong to the mapped account inside, so nothing changes hands.
      const mapping = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`]
      return spawn('unshare', [...mapping, program, ...args], options)
    }
    case 'nobody':
      return spawn(program, args, { ...options, uid: nobody, gid: nobody })
  }
}

/** Gives a folder with all in it to the account, where the account is another user of the machine. */
export async function handOver(account: Account, path: string): Promise<void> {
  if (account !== 'nobody') return
  try {
    await chown(path, nobody, nobody)
    const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
    for (const entry of entries) await handOver(account, join(path, entry.name))
  } catch (error) {
    throw startFailure(
      'account_missing',
      'PostgreSQL does not run as root, and no other account could be used. ' +
        'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
      error,
    )
  }
}

/** Lets the account pass through a folder without reading it. */
export async function letThrough(account: Account, folder: string): Promise<void> {
  if (account === 'nobody') await chmod(folder, 0o711)
}

/** The exit status, or -1 when the program could not be started at all. */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(-1))
    child.once('exit', (code) => resolve(code ?? -1))
  })
}
