import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** What a file can be made of: all at once, or piece by piece. */
export type Content = string | Uint8Array | AsyncIterable<Uint8Array>

/**
 * Writes a file so that a reader sees the old content or the new one and never a half. A link is followed; a device
 * is written to as it is. Throws the operating system's error, and leaves the old file as it was.
 */
export async function writeAtomically(file: string, content: Content): Promise<void> {
  const existing = await stat(file).catch(() => undefined)
  if (existing !== undefined && !existing.isFile()) return writeFile(file, content)
  const target = existing === undefined ? file : await realpath(file)
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    const handle = await open(draft, 'wx', existing === undefined ? 0o666 : existing.mode & 0o777)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
