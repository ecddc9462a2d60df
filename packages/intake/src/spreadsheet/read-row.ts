import { cellText, composeRow, formWords, type RecordLine, type TemplateColumn } from '@seloste/documents'
import {
  type CellEdit,
  emptyRegister,
  fieldErrorsOf,
  isBlank,
  type Language,
  type Organisation,
  type ReadActivity,
  type RecordRemark,
  type ResolvedRegister,
  resolvedRegisterSchema,
  resolveRegister,
} from '@seloste/domain'
import { languageOf } from '../recognise/language-of.ts'
import { align } from './align.ts'
import { type CarriedRegister, carriedRegister } from './carried.ts'
import { cells, turnOf } from './cells/cells.ts'
import { cellAddress, linesOf, type Workbook } from './grid.ts'
import { mendLinks } from './mend-links.ts'
import type { Table } from './tables.ts'

/** Most lines of one cell. */
const mostLines = 20_000

interface ReadColumn {
  column: TemplateColumn
  at: number
  heading: string
}

const nobody: Organisation = { slug: 'nobody', name: {}, languages: ['fi'] }
const unreferred = { parties: new Map(), terms: new Map() }

/** Reads a row: what is carried for it, with the changes that its cells show. */
export function readRow(table: Table, row: number, workbook: Workbook, seen: Set<string>): ReadActivity {
  const texts = table.grid.rows[row] ?? []
  const remarks: RecordRemark[] = []
  const columns = columnsOf(table)
  const [first] = columns
  const here = (column: ReadColumn | undefined) => ({
    cell: cellAddress(row, column?.at ?? 0),
    heading: column?.heading ?? '',
  })
  const { carried, isCopy, isBroken } = carriedFor(table, texts, workbook, seen)
  if (isBroken) remarks.push({ ...here(first), kind: 'note', code: 'carried_broken' })
  const language = carried?.language ?? table.language ?? languageIn(texts)
  const base = carried?.register ?? resolveRegister({ ...emptyRegister({}), role: table.role }, unreferred)
  const told = toldCells(base, columns, carried?.organisation ?? nobody, language)
  const edits: CellEdit[] = []
  let register = base
  for (const at of [...columns.keys()].toSorted(byTurn(columns))) {
    const one = columns[at]
    if (one === undefined) continue
    if (table.grid.formulas.has(`${row},${one.at}`)) {
      remarks.push({ ...here(one), kind: 'error', code: 'formula' })
      continue
    }
    const before = told[at] ?? []
    const now = linesOf(texts[one.at] ?? '').slice(0, mostLines)
    const said = linesOf(cellText(before))
    if (said.length === now.length && said.every((line, index) => line === now[index])) continue
    if (carried !== undefined) {
      edits.push({ ...here(one), before: said.join('\n'), after: now.join('\n') })
    }
    register = cells[one.column.code](register, align(before, now), {
      language,
      column: one.column,
      heading: one.heading,
      remark: (code) => remarks.push({ ...here(one), kind: code === 'date' ? 'error' : 'note', code }),
    })
  }
  const mended = edits.length > 0 ? mendLinks(register, base, language) : { register, lost: false }
  if (mended.lost) remarks.push({ ...here(first), kind: 'note', code: 'lost_link' })
  if (carried === undefined && isBlank(mended.register.name)) {
    remarks.push({ ...here(first), kind: 'error', code: 'no_name' })
  }
  remarks.push(...fieldRemarks(mended.register, columns, here))
  return {
    sheet: table.grid.name,
    row: row + 1,
    ...(!isBlank(mended.register.name) && { name: mended.register.name }),
    ...(!remarks.some(({ kind }) => kind === 'error') && { register: mended.register }),
    ...(carried !== undefined && {
      carried: {
        register: carried.register,
        organisation: carried.organisation,
        ...(carried.kept !== undefined && !isCopy && { kept: carried.kept }),
      },
    }),
    edits,
    remarks,
  }
}

/** The columns of a table; a heading that no form has is one whose text is kept under it. */
function columnsOf({ headings }: Table): ReadColumn[] {
  return headings.flatMap((heading): ReadColumn[] => {
    switch (heading.kind) {
      case 'key':
        return []
      case 'column':
        return [{ column: heading.column, at: heading.at, heading: headingOf(heading.column, heading.text) }]
      case 'unknown':
        return [{ column: { code: 'extra', heading: heading.text }, at: heading.at, heading: heading.text }]
      default:
        return heading satisfies never
    }
  })
}

/** What has no fact is kept under the form’s own heading, whatever marks the file has around it. */
function headingOf(column: TemplateColumn, text: string): string {
  return column.code === 'extra' ? formWords(column.heading, 'en') : text
}

function carriedFor(table: Table, texts: readonly string[], { carried }: Workbook, seen: Set<string>) {
  const at = table.headings.find(({ kind }) => kind === 'key')?.at
  const key = at === undefined ? '' : (texts[at] ?? '').trim()
  const text = carried.get(key)
  const found: CarriedRegister | undefined = text === undefined ? undefined : carriedRegister(text)
  const isCopy = seen.has(key)
  if (found !== undefined) seen.add(key)
  return { carried: found, isCopy, isBroken: text !== undefined && found === undefined }
}

function toldCells(
  register: ResolvedRegister,
  columns: readonly ReadColumn[],
  organisation: Organisation,
  language: Language,
): readonly (readonly RecordLine[])[] {
  const asked = columns.map(({ column }) => column)
  return composeRow({ register }, asked, organisation, language).cells
}

function byTurn(columns: readonly ReadColumn[]) {
  const turn = (at: number) => turnOf(columns[at]?.column.code ?? 'extra')
  return (one: number, other: number) => turn(one) - turn(other)
}

function languageIn(texts: readonly string[]): Language {
  return languageOf(texts.join('\n')).language
}

/** What the schema says of the facts, at the cells that they came from. */
function fieldRemarks(
  register: ResolvedRegister,
  columns: readonly ReadColumn[],
  here: (column: ReadColumn | undefined) => Pick<RecordRemark, 'cell' | 'heading'>,
): RecordRemark[] {
  const { success, error } = resolvedRegisterSchema.safeParse(register)
  if (success) return []
  return fieldErrorsOf(error, register).map((field) => {
    const fact = field.path.split('/')[0]
    const column = columns.find(({ column: { code } }) => code === fact) ?? columns[0]
    return { ...here(column), kind: 'error', code: 'field', field }
  })
}
