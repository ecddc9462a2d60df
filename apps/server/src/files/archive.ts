import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Database, exportArchive } from '@seloste/database'
import type { Logger } from '../operation/log.ts'

/** The archive of an organisation while it is written; an error ends it in the middle, so that nobody takes it for whole. */
export function streamArchive(database: Database, organisationId: string, log: Logger): Readable {
  const taken = new PassThrough()
  exportArchive(database, organisationId, (archive) => pipeline(archive, taken)).catch((error: unknown) => {
    // Somebody who goes away in the middle is no error of ours.
    if (!taken.destroyed) log.error({ err: error }, 'an archive was not written to its end')
    taken.destroy(error instanceof Error ? error : new Error(String(error)))
  })
  return taken
}
