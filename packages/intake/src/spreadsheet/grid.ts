/** A sheet as it reads: every cell as text, lines parted by line feeds. */
export interface Grid {
  name: string
  rows: readonly (readonly string[])[]
  /** Cells that hold a formula, as `row,column` counted from 0; their text is empty. */
  formulas: ReadonlySet<string>
}

/** What a spreadsheet holds of our own beside the sheets: the facts of a row by its key, in pieces. */
export type Carried = ReadonlyMap<string, string>

/** A spreadsheet as it reads. Nothing in it has been computed or followed. */
export interface Workbook {
  grids: readonly Grid[]
  carried: Carried
  /** It has macros, which are left alone. */
  hasMacros: boolean
  /** It points at other files, which are left alone. */
  hasExternalLinks: boolean
}

/** The address of a cell as spreadsheet programs say it: `C7`. Row and column are counted from 0. */
export function cellAddress(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}

/** The lines of a cell that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
