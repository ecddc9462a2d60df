import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimes,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const beat = 1000
const deadAfter = 15_000

/** Takes the lock in one step (a link appears whole or not at all). */
function take(file) {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Who holds the lock, undefined when it is free; a holder that was killed stops its heartbeat. */
function holder(file) {
  try {
    const { mtimeMs } = statSync(file)
    const pid = readFileSync(file, 'utf8')
    return { pid, dead: Date.now() - mtimeMs > deadAfter || !isAlive(Number(pid)) }
  } catch {
    return undefined
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Removes a dead holder's lock; one that another process took in the meantime is put back. */
function clearDead(file, pid) {
  const aside = `${file}.dead.${process.pid}`
  try {
    renameSync(file, aside)
    if (readFileSync(aside, 'utf8') !== pid) linkSync(aside, file)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * Runs the work while no other process holds the lock of this folder; `onWait` is called once when it must wait.
 * A killed holder does not keep the lock.
 */
export async function withLock(folder, work, onWait) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  let waited = false
  while (!take(file)) {
    const other = holder(file)
    if (other?.dead) clearDead(file, other.pid)
    else if (other !== undefined) {
      if (!waited) onWait()
      waited = true
      await pause(200)
    }
  }
  const heartbeat = setInterval(() => utimes(file, new Date(), new Date(), () => {}), beat)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    rmSync(file, { force: true })
  }
}
