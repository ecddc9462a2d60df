import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { cacheFolder } from './repository.mjs'

const file = join(cacheFolder, 'lock')
const beat = 1000
const deadAfter = 15_000

/** Takes the lock in one step (a link appears whole or not at all). */
function take() {
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

/** The lock's state as text, undefined when it is free; a holder that was killed stops its heartbeat. */
function holder() {
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
function clearDead(pid) {
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

/** Runs the work while no other process of this repository sets up; `onWait` is called once when it must wait. */
export async function withLock(work, onWait) {
  mkdirSync(cacheFolder, { recursive: true })
  let waited = false
  while (!take()) {
    const other = holder()
    if (other?.dead) clearDead(other.pid)
    else if (other !== undefined) {
      if (!waited) onWait()
      waited = true
      await pause(200)
    }
  }
  const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), beat)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    rmSync(file, { force: true })
  }
}
