import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it, vi } from 'vitest'
import { createArchives } from './archive.ts'

const listening = new AbortController().signal

/** Exports that end when the test says so. */
function exports() {
  const waiting: (() => void)[] = []
  const exportArchive = vi.fn(async (organisationId: string, take: (archive: Readable) => Promise<void>) => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    await take(Readable.from([Buffer.from(`archive of ${organisationId}`)]))
  })
  return { exportArchive, endOne: () => waiting.shift()?.() }
}

describe('archives to take along', () => {
  it('are written whole before they are read, a few at a time, the others in turn', async () => {
    const { exportArchive, endOne } = exports()
    const archives = createArchives(exportArchive, { writers: 1 })
    const first = archives.make('a', listening)
    const second = archives.make('b', listening)
    await vi.waitFor(() => expect(exportArchive).toHaveBeenCalledTimes(1))
    endOne()
    const { size, content } = await first
    expect(size).toBe('archive of a'.length)
    // Nobody has read the first, and the second is written all the same.
    await vi.waitFor(() => expect(exportArchive).toHaveBeenCalledTimes(2))
    endOne()
    expect(await text((await second).content)).toBe('archive of b')
    expect(await text(content)).toBe('archive of a')
  })

  it('are refused while too many are kept for their readers, and not longer', async () => {
    const exportArchive = async (_: string, take: (archive: Readable) => Promise<void>) =>
      take(Readable.from([Buffer.alloc(1_000_000)]))
    const archives = createArchives(exportArchive, { most: 2 })
    const leaving = new AbortController()
    await archives.make('a', leaving.signal)
    const { content } = await archives.make('b', listening)
    await expect(archives.make('c', listening)).rejects.toMatchObject({ code: 'busy' })
    content.destroy()
    await vi.waitFor(() => archives.make('c', listening))
    await expect(archives.make('d', listening)).rejects.toMatchObject({ code: 'busy' })
    // A reader who has gone keeps nothing.
    leaving.abort()
    await vi.waitFor(() => archives.make('d', listening))
  })

  it('fail with their export, and make room for others', async () => {
    const lost = new Error('connection lost')
    const archives = createArchives(() => Promise.reject(lost), { most: 1 })
    await expect(archives.make('a', listening)).rejects.toBe(lost)
    await expect(archives.make('a', listening)).rejects.toBe(lost)
  })

  it('are not written for one who has gone while waiting', async () => {
    const exportArchive = vi.fn(() => Promise.resolve())
    const archives = createArchives(exportArchive)
    await expect(archives.make('a', AbortSignal.abort())).rejects.toThrow('aborted')
    expect(exportArchive).not.toHaveBeenCalled()
  })
})
