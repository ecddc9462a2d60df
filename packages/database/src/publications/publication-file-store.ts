import { createHash } from 'node:crypto'
import {
  Failure,
  type PublicationFile,
  type PublicationFileKey,
  type PublicationFileStore,
} from '@seloste/domain'
import type { Connections } from '../connection/open-database.ts'
import { type Clock, systemClock } from '../statement/clock.ts'
import { requireUuid } from '../statement/identity.ts'
import { prepared } from '../statement/prepared.ts'

interface FileRow {
  bytes: Buffer
  sha256: string
  renderedAt: Date
}

const select = prepared<FileRow>(
  'publicationFile.find',
  `SELECT bytes, sha256, "renderedAt" FROM "publicationFile"
   WHERE "publicationId" = $1 AND language = $2 AND layout = $3 AND format = $4`,
)

const insert = prepared(
  'publicationFile.keep',
  `INSERT INTO "publicationFile" ("publicationId", language, layout, format, bytes, sha256, "renderedAt")
   SELECT id, $2, $3, $4, $5, $6, $7 FROM publication WHERE id = $1
   ON CONFLICT DO NOTHING`,
)

/** Keeps the files of published notices. */
export function createPublicationFileStore(
  { pool }: Connections,
  now: Clock = systemClock,
): PublicationFileStore {
  const find = async (key: PublicationFileKey): Promise<PublicationFile | undefined> => {
    const [row] = await select(pool, valuesOf(key))
    return row && { ...key, ...row, renderedAt: row.renderedAt.toISOString() }
  }
  return {
    find,
    async keep(key, bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await insert(pool, [...valuesOf(key), bytes, sha256, now()])
      const kept = await find(key)
      if (kept === undefined) throw new Failure('not_found')
      return kept
    },
  }
}

function valuesOf({ publicationId, language, layout, format }: PublicationFileKey): string[] {
  return [requireUuid(publicationId), language, layout, format]
}
