import { createHash } from 'node:crypto'
import { Failure, type FieldErrorCode } from '@seloste/domain'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import {
  type ArchiveContents,
  archiveContentsSchema,
  archiveFormat,
  archiveVersion,
  contentsEntry,
} from './archive-format.ts'
import { archivedTables, entryOf } from './archived-tables.ts'

const longestContents = 1_000_000
/** Most bytes of a row: a register's content has limits of its own far below this. */
const longestLine = 64_000_000

/** An archive that is open to be read. */
export type OpenArchive = {
  contents: ArchiveContents
  /** The lines of an entry, some at a time; at its end the sum of the entry is compared with the one that was told. */
  lines: (entry: string) => AsyncGenerator<readonly string[]>
  close: () => void
}

/**
 * Opens an archive and reads what it says of itself; of its rows nothing is read yet.
 * @throws Failure `invalid` with the entry that is wrong: `archive_foreign`, `archive_newer` or `archive_damaged`.
 */
export async function openArchive(file: string, schema: string): Promise<OpenArchive> {
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) throw error
    throw refusal('archive_foreign')
  })
  try {
    const found = await entriesOf(zip)
    const contents = await readContents(zip, found, schema)
    return { contents, lines: (entry) => linesOf(zip, found, contents, entry), close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

/** What is wrong with an archive, and in which of its entries or lines. */
export function refusal(code: FieldErrorCode, path = ''): Failure {
  return new Failure('invalid', { fields: [{ path, code }] })
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const known = new Set([contentsEntry, ...archivedTables.map(({ name }) => entryOf(name))])
  const found = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      if (found.has(entry.fileName)) throw refusal('archive_damaged', entry.fileName)
      if (found.size > 2 * known.size) throw refusal('archive_foreign')
      found.set(entry.fileName, entry)
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw refusal('archive_damaged')
  }
  if (!found.has(contentsEntry)) throw refusal('archive_foreign')
  return found
}

async function readContents(
  zip: ZipFile,
  found: ReadonlyMap<string, Entry>,
  schema: string,
): Promise<ArchiveContents> {
  const json = await readSmall(zip, found.get(contentsEntry))
  if (!isOurs(json)) throw refusal('archive_foreign', contentsEntry)
  if (json.version > archiveVersion) throw refusal('archive_newer', contentsEntry)
  const parsed = archiveContentsSchema.safeParse(json)
  if (!parsed.success) throw refusal('archive_damaged', contentsEntry)
  if (parsed.data.schema > schema) throw refusal('archive_newer', contentsEntry)
  const told = new Set([contentsEntry, ...parsed.data.entries.map(({ name }) => name)])
  const strange =
    [...found.keys()].find((name) => !told.has(name)) ?? [...told].find((name) => !found.has(name))
  if (strange !== undefined) throw refusal('archive_damaged', strange)
  const known = new Set(archivedTables.map(({ name }) => entryOf(name)))
  const unknown = parsed.data.entries.find(({ name }) => !known.has(name))
  if (unknown !== undefined) throw refusal('archive_foreign', unknown.name)
  return parsed.data
}

function isOurs(json: unknown): json is { version: number } {
  return (
    typeof json === 'object' &&
    json !== null &&
    'format' in json &&
    json.format === archiveFormat &&
    'version' in json &&
    typeof json.version === 'number'
  )
}

async function readSmall(zip: ZipFile, entry: Entry | undefined): Promise<unknown> {
  if (entry === undefined || entry.uncompressedSize > longestContents) throw refusal('archive_foreign')
  try {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
    const json: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    return json
  } catch {
    throw refusal('archive_damaged', contentsEntry)
  }
}

async function* linesOf(
  zip: ZipFile,
  found: ReadonlyMap<string, Entry>,
  contents: ArchiveContents,
  name: string,
): AsyncGenerator<readonly string[]> {
  const told = contents.entries.find((entry) => entry.name === name)
  const entry = found.get(name)
  if (told === undefined || entry === undefined) return
  const sum = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rows = 0
  let rest = ''
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      sum.update(chunk)
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > longestLine) throw refusal('archive_damaged', name)
      rows += lines.length
      if (lines.length > 0) yield lines
    }
    if (rest !== '' || decoder.decode() !== '') throw refusal('archive_damaged', name)
  } catch (error) {
    // What the archive's reader cannot inflate, and what is no UTF-8; our own refusals and the database's pass.
    if (error instanceof TypeError || isReadersOwn(error)) throw refusal('archive_damaged', name)
    throw error
  }
  if (rows !== told.rows || sum.digest('hex') !== told.sha256) throw refusal('archive_damaged', name)
}

function isReadersOwn(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof Failure) return false
  return !('code' in error) || (typeof error.code === 'string' && error.code.startsWith('Z_'))
}
