import { carriedName } from '@seloste/documents'
import { Failure } from '@seloste/domain'
import { readOds } from 'hucre/ods'
import type { CellValue, Workbook as RawWorkbook, Sheet } from 'hucre/xlsx'
import { fileKind } from '../reading/file-kind.ts'
import { inspectArchive } from '../reading/guard/inspect-archive.ts'
import { fileLimit } from '../reading/limits.ts'
import { unreadable } from '../reading/unreadable.ts'
import type { Grid, Workbook } from './grid.ts'
import { readCsv } from './read-csv.ts'
import { readSheets } from './read-sheets.ts'

/** Parts of a spreadsheet, unpacked, in megabytes: a true one of ten thousand rows has one of 34. */
const archiveLimits = { entry: 96, total: 128 }

/**
 * Reads a spreadsheet (XLSX, ODS, CSV) as texts: no formula is computed, no macro run, no link followed.
 * @throws Failure `unreadable` for what is no spreadsheet, broken, encrypted or unsafe to open.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Workbook> {
  if (bytes.length > fileLimit * 1024 * 1024) throw unreadable('file_too_large', fileLimit)
  const kind = await fileKind(bytes, name)
  if (kind === 'commaSeparated' || kind === 'text') return readCsv(bytes)
  if (kind !== 'spreadsheet') throw unreadable('file_unknown_kind')
  await inspectArchive(bytes, archiveLimits)
  try {
    return workbookOf(isOpenDocument(bytes) ? await readOds(bytes) : await readSheets(bytes), bytes)
  } catch (error) {
    throw error instanceof Failure ? error : unreadable('file_broken')
  }
}

/** An OpenDocument says its kind in its first part, which is not packed. */
function isOpenDocument(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 100)).includes('opendocument.spreadsheet')
}

function workbookOf({ sheets, externalLinks = [] }: RawWorkbook, bytes: Uint8Array): Workbook {
  const carried = new Map<string, string>()
  for (const sheet of sheets) {
    if (sheet.name !== carriedName) continue
    for (const [key, ...pieces] of sheet.rows) {
      if (typeof key === 'string')
        carried.set(key, pieces.filter((piece) => typeof piece === 'string').join(''))
    }
  }
  return {
    grids: sheets.filter(({ name }) => name !== carriedName).map(gridOf),
    carried,
    // The directory of a ZIP archive names its parts in the open.
    hasMacros: Buffer.from(bytes).includes('vbaProject.bin'),
    hasExternalLinks: externalLinks.length > 0,
  }
}

function gridOf({ name, rows, cells }: Sheet): Grid {
  const formulas = new Set<string>()
  for (const [at, { formula }] of cells ?? []) if (formula !== undefined) formulas.add(at)
  const texts = rows.map((row, rowAt) =>
    row.map((value, columnAt) => (formulas.has(`${rowAt},${columnAt}`) ? '' : textOfValue(value))),
  )
  return { name, rows: texts, formulas }
}

function textOfValue(value: CellValue): string {
  if (value === null) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return String(value).replace(/\r\n?/g, '\n')
}
