import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './repository.mjs'

const file = join(cacheFolder, 'stamp.json')

/** What the last successful set-up was made from: `{ installed, built }`, empty when there was none. */
export function readStamp() {
  try {
    const stamp = JSON.parse(readFileSync(file, 'utf8'))
    return typeof stamp === 'object' && stamp !== null ? stamp : {}
  } catch {
    return {}
  }
}

/** Replaces the stamp in one move, so that a kill never leaves half a stamp. */
export function writeStamp(stamp) {
  mkdirSync(cacheFolder, { recursive: true })
  const next = `${file}.${process.pid}`
  writeFileSync(next, JSON.stringify(stamp))
  renameSync(next, file)
}
