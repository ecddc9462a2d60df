import type { Author } from '@seloste/domain'
import { DatabaseError, type Pool } from 'pg'
import type { Queryable } from '../statement/prepared.ts'
import { inTransaction } from '../statement/transaction.ts'
import type { ArchiveProgress } from './archive-format.ts'
import { type ArchivedTable, archivedTables, entryOf } from './archived-tables.ts'
import { type CheckRow, checksOf } from './check-row.ts'
import { type OpenArchive, openArchive, refusal } from './open-archive.ts'
import { columnsOf, quoted } from './read-rows.ts'
import { restoredAction, schemaOf } from './whose.ts'

/** Bytes of rows that are sent to the database at a time, about. */
const batchSize = 4_000_000

/**
 * Takes in an organisation from an archive, with everything in it or not at all, and makes a person its owner.
 * All that the archive says of itself is checked: sums, seals and their chains, and every content against its schema.
 * @throws Failure `invalid` with the entry, line and field that are wrong; `archive_present` when the organisation, or
 * another under its address, is here already.
 */
export async function importArchive(
  { pool }: { pool: Pool },
  file: string,
  owner: Author,
  progress: ArchiveProgress = () => undefined,
): Promise<{ id: string; slug: string }> {
  return inTransaction(pool, async (connection) => {
    await connection.query({ text: 'SET LOCAL statement_timeout = 0' })
    await connection.query({ text: "SET LOCAL timezone = 'UTC'" })
    const archive = await openArchive(file, await schemaOf(connection))
    try {
      const { organisation } = archive.contents
      await refuseWhatIsHere(connection, organisation)
      const checkOf = checksOf(archive.contents)
      for (const table of archivedTables) {
        await keepRows(connection, archive, table, checkOf(table.name), progress)
      }
      await refuseBrokenHeads(connection, organisation.id)
      await makeOwner(connection, organisation.id, owner)
      return organisation
    } finally {
      archive.close()
    }
  })
}

async function refuseWhatIsHere(
  connection: Queryable,
  { id, slug }: { id: string; slug: string },
): Promise<void> {
  const { rows } = await connection.query({
    text: 'SELECT 1 FROM organisation WHERE id = $1 OR slug = $2',
    values: [id, slug],
  })
  if (rows.length > 0) throw refusal('archive_present', 'organisation')
}

async function keepRows(
  connection: Queryable,
  archive: OpenArchive,
  table: ArchivedTable,
  check: CheckRow,
  progress: ArchiveProgress,
): Promise<void> {
  const entry = entryOf(table.name)
  const known = new Set(await columnsOf(connection, table))
  let columns: string[] | undefined
  let waiting: string[] = []
  let size = 0
  let rows = 0
  const keep = async () => {
    if (waiting.length === 0 || columns === undefined) return
    await insert(connection, table, columns, waiting, `${entry}/${rows - waiting.length + 1}`)
    waiting = []
    size = 0
    progress({ entry, rows })
  }
  for await (const lines of archive.lines(entry)) {
    for (const line of lines) {
      rows += 1
      const row = rowOf(line, `${entry}/${rows}`)
      columns ??= Object.keys(row).toSorted()
      const names = Object.keys(row)
      if (names.length !== columns.length || names.some((name) => !known.has(name)))
        throw refusal('archive_damaged', `${entry}/${rows}`)
      check(row, `${entry}/${rows}`)
      waiting.push(line)
      size += line.length
      if (size > batchSize) await keep()
    }
  }
  await keep()
}

function rowOf(line: string, place: string): Record<string, unknown> {
  try {
    const row: unknown = JSON.parse(line)
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Record<string, unknown>
  } catch {
    // Told below, with its place.
  }
  throw refusal('archive_damaged', place)
}

async function insert(
  connection: Queryable,
  { name }: ArchivedTable,
  columns: readonly string[],
  lines: readonly string[],
  place: string,
): Promise<void> {
  const names = columns.map(quoted).join(', ')
  try {
    await connection.query({
      text: `INSERT INTO ${quoted(name)} (${names})
        SELECT ${names} FROM json_populate_recordset(NULL::${quoted(name)}, $1::json) WITH ORDINALITY ORDER BY ordinality`,
      values: [`[${lines.join(',')}]`],
    })
  } catch (error) {
    // Values that the table does not take: SQLSTATE classes 22 (data) and 23 (constraints).
    if (error instanceof DatabaseError && /^2[23]/.test(error.code ?? ''))
      throw refusal('archive_damaged', place)
    throw error
  }
}

/** The head of a register says what its newest version is, and which publication the public reads. */
async function refuseBrokenHeads(connection: Queryable, organisationId: string): Promise<void> {
  const { rows } = await connection.query<{ id: string }>({
    text: `SELECT register.id FROM register
      LEFT JOIN "registerVersion" AS newest
        ON newest."registerId" = register.id AND newest.version = register.version
      LEFT JOIN publication ON publication.id = register."publicationId"
      WHERE register."organisationId" = $1 AND (
        newest.hash IS DISTINCT FROM register.hash
        OR (register."publicationId" IS NOT NULL AND publication."registerId" IS DISTINCT FROM register.id))
      LIMIT 1`,
    values: [organisationId],
  })
  if (rows[0] !== undefined) throw refusal('archive_damaged', `register/${rows[0].id}`)
}

async function makeOwner(connection: Queryable, organisationId: string, owner: Author): Promise<void> {
  const now = new Date().toISOString()
  await connection.query({
    text: `INSERT INTO membership ("userId", "organisationId", role, "createdAt") VALUES ($1, $2, 'owner', $3)`,
    values: [owner.id, organisationId, now],
  })
  await connection.query({
    text: `INSERT INTO "logEntry" ("organisationId", at, "actorId", "actorName", action, "subjectKind", "subjectId")
      VALUES ($1::uuid, $2, $3, $4, '${restoredAction}', 'organisation', $1::text)`,
    values: [organisationId, now, owner.id, owner.name],
  })
}
