import { createHash } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import type { Pool } from 'pg'
import { ZipFile } from 'yazl'
import { requireUuid } from '../statement/identity.ts'
import type { Queryable } from '../statement/prepared.ts'
import { inTransaction } from '../statement/transaction.ts'
import {
  type ArchiveContents,
  type ArchiveProgress,
  archiveFormat,
  archiveVersion,
  contentsEntry,
} from './archive-format.ts'
import { type ArchivedTable, archivedTables, entryOf } from './archived-tables.ts'
import { readRows } from './read-rows.ts'
import { findOrganisation, schemaOf } from './whose.ts'

// One instant for all entries, so that the same organisation gives the same bytes.
const entryOptions = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644, compress: true }

/**
 * Gives all that an organisation keeps as one ZIP archive, as it is at one moment: the organisation, its parties,
 * terms, registers with all versions and drafts, publications and its log. The same state gives the same bytes.
 * `write` takes the archive away piece by piece and is done when it has all.
 * @throws Failure `not_found` for an organisation that is not there.
 */
export async function exportArchive(
  { pool }: { pool: Pool },
  organisationId: string,
  write: (archive: Readable) => Promise<void>,
  progress: ArchiveProgress = () => undefined,
): Promise<void> {
  const id = requireUuid(organisationId)
  await inTransaction(pool, async (connection) => {
    await connection.query({ text: 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY' })
    await connection.query({ text: "SET LOCAL timezone = 'UTC'" })
    await connection.query({ text: 'SET LOCAL statement_timeout = 0' })
    const organisation = await findOrganisation(connection, id)
    const schema = await schemaOf(connection)
    const entries: ArchiveContents['entries'] = []
    const archive = new PassThrough()
    const zip = new ZipFile()
    const parts: Readable[] = []
    const add = (name: string, content: () => AsyncIterable<Buffer> | Iterable<Buffer>) => {
      zip.addReadStreamLazy(name, entryOptions, (use) => {
        const part = Readable.from(content())
        part.once('error', (error) => archive.destroy(error))
        parts.push(part)
        use(null, part)
      })
    }
    for (const table of archivedTables) {
      add(entryOf(table.name), () => linesOf(connection, table, id, entries, progress))
    }
    // Asked for when all before it are written, and so knows them.
    add(contentsEntry, () => [contentsOf({ schema, organisation, entries })])
    zip.end()
    zip.outputStream.pipe(archive)
    try {
      await write(archive)
    } finally {
      // A writer that gave up leaves parts behind that would go on asking.
      for (const part of parts) part.destroy()
    }
  })
}

function contentsOf(told: Pick<ArchiveContents, 'schema' | 'organisation' | 'entries'>): Buffer {
  const contents: ArchiveContents = { format: archiveFormat, version: archiveVersion, ...told }
  return Buffer.from(`${JSON.stringify(contents, null, 2)}\n`)
}

/** The lines of a table, counted and summed up; its line of the table of contents follows the last. */
async function* linesOf(
  connection: Queryable,
  table: ArchivedTable,
  organisationId: string,
  entries: ArchiveContents['entries'],
  progress: ArchiveProgress,
): AsyncGenerator<Buffer> {
  const name = entryOf(table.name)
  const sum = createHash('sha256')
  let rows = 0
  for await (const lines of readRows(connection, table, organisationId)) {
    const bytes = Buffer.from(`${lines.join('\n')}\n`)
    sum.update(bytes)
    rows += lines.length
    progress({ entry: name, rows })
    yield bytes
  }
  entries.push({ name, rows, sha256: sum.digest('hex') })
}
