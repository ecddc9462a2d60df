import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const fileName = 'session-secret'

/** The secret that signs sessions: read from the data folder, made there on the first run. */
export async function keptSecret(dataFolder: string): Promise<string> {
  const path = join(dataFolder, fileName)
  const kept = (await readFile(path, 'utf8').catch(emptyWhenAbsent)).trim()
  if (kept.length >= 32) return kept
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  const made = randomBytes(32).toString('base64url')
  const file = await open(path, 'w', 0o600)
  await file.writeFile(`${made}\n`)
  await file.sync()
  await file.close()
  return made
}

/** A secret that is there and cannot be read is not replaced: that would sign everybody out. */
function emptyWhenAbsent(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return ''
  throw error
}
