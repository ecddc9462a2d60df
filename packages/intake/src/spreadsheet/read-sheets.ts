import { streamXlsxRows } from 'hucre'
import { readXlsx, type Workbook } from 'hucre/xlsx'
import { unreadable } from '../reading/unreadable.ts'
import { cellAddress } from './grid.ts'

/** Most rows that are looked at in a sheet, some more than registers are taken; and most columns of one that is large. */
const most = { rows: 20_000, columns: 1000 }

/**
 * Reads the sheets of an XLSX file. One that reaches to the end of the sheet, as by a cell without content far out, is
 * read within limits.
 * @throws Failure `unreadable` with the address of a cell that says something beyond them.
 */
export async function readSheets(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { maxRows: most.rows })
  } catch (error) {
    // It is broken, or has more cells than can be held: empty ones count too.
    const near = await readXlsx(bytes, { range: `A1:${cellAddress(most.rows - 1, most.columns - 1)}` }).catch(
      () => {
        throw error
      },
    )
    for (const [sheet, { name }] of near.sheets.entries()) {
      const cell = await farCell(bytes, sheet)
      if (cell !== undefined) throw unreadable('file_cell_too_far', { cell: `${name}!${cell}` })
    }
    return near
  }
}

/** The first cell of a sheet that says something beyond the limits. */
async function farCell(bytes: Uint8Array, sheet: number): Promise<string | undefined> {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const from = index < most.rows ? most.columns : 0
    const at = values.findIndex((value, column) => column >= from && value !== null && value !== '')
    if (at !== -1) return cellAddress(index, at)
  }
  return undefined
}
