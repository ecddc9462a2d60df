import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addAbortSignal, type Readable } from 'node:stream'
import { Failure } from '@seloste/domain'
import limitConcurrency from 'p-limit'

/** Writes an archive: gives its bytes to `take`, and is done when that has all. */
type ExportArchive = (organisationId: string, take: (archive: Readable) => Promise<void>) => Promise<void>

/** An archive that is there whole. */
export interface ArchiveFile {
  /** In bytes. */
  size: number
  /** Its bytes, once; the file is gone when they have been read or nobody reads on. */
  content: Readable
}

/** The archives of organisations, as files to take along. */
export interface Archives {
  /**
   * The signal says when the reader has gone, or has all.
   * @throws {Failure} `busy` when too many are made or taken away already; and the reason of the signal
   */
  make(organisationId: string, signal: AbortSignal): Promise<ArchiveFile>
}

/**
 * Writes archives to temporary files before anybody reads them, at most so many at a time: the database is asked as
 * fast as it answers, however slowly its reader takes the archive away. At most `most` are made, wait or are read.
 */
export function createArchives(exportArchive: ExportArchive, { writers = 2, most = 20 } = {}): Archives {
  const inTurn = limitConcurrency(writers)
  let count = 0

  const write = async (organisationId: string, signal: AbortSignal) => {
    signal.throwIfAborted()
    const file = await openUnnamed()
    try {
      await exportArchive(organisationId, (archive) => file.writeFile(archive, { signal }))
      const { size } = await file.stat()
      return { file, size }
    } catch (error) {
      await file.close()
      throw error
    }
  }

  return {
    async make(organisationId, signal) {
      if (count >= most) throw new Failure('busy')
      count += 1
      try {
        const { file, size } = await inTurn(() => write(organisationId, signal))
        const content = addAbortSignal(signal, file.createReadStream({ start: 0 }))
        content.once('close', () => (count -= 1))
        return { size, content }
      } catch (error) {
        count -= 1
        throw error
      }
    },
  }
}

/** A temporary file without a name: it goes when it is closed, also when this process is killed. */
async function openUnnamed(): Promise<FileHandle> {
  const path = join(tmpdir(), `seloste-archive-${randomUUID()}`)
  const file = await open(path, 'wx+', 0o600)
  await rm(path)
  return file
}
