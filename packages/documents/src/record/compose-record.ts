import { type Language, type Organisation, type ResolvedRegister, rightsOf } from '@seloste/domain'
import type { KeyValue } from '../document/document.ts'
import { run } from '../document/runs.ts'
import type { Composition } from '../notice/composition.ts'
import { columns } from './columns/columns.ts'
import { partyLine } from './columns/parties.ts'
import type {
  RecordColumn,
  RecordEntry,
  RecordLine,
  RecordOfProcessing,
  RecordRow,
  RecordSheet,
} from './record.ts'
import type { TemplateColumn, TemplateSheet } from './templates/template.ts'
import type { RecordTemplateCode } from './templates/template-codes.ts'
import { formWords, recordTemplates } from './templates/templates.ts'

/** How a record is to be composed. */
export interface RecordOptions {
  template: RecordTemplateCode
  language: Language
  /** Day of composition, ISO 8601: the clock is the caller's. */
  date: string
}

const roles = ['controller', 'processor'] as const

/**
 * The record of processing activities of an organisation: GDPR Art. 30(1) for what it decides of, 30(2) for what it
 * does on behalf of others. A table is there when it has an activity; a record of nothing has the controller's table.
 * What no column of the form holds, the rows carry with them.
 */
export function composeRecord(
  entries: readonly RecordEntry[],
  organisation: Organisation,
  { template, language, date }: RecordOptions,
): RecordOfProcessing {
  const { sheets } = recordTemplates[template]
  const composed = roles
    .map((role) => ({ role, some: entries.filter(({ register }) => register.role === role) }))
    .filter(({ role, some }) => some.length > 0 || (role === 'controller' && entries.length === 0))
    .map(({ role, some }) => composeSheet(sheets[role], role, some, organisation, language))
  return {
    kind: 'record',
    language,
    template,
    title: formWords(
      composed[0]?.role === 'processor' ? sheets.processor.title : sheets.controller.title,
      language,
    ),
    date,
    organisation,
    sheets: composed,
  }
}

function composeSheet(
  sheet: TemplateSheet,
  role: ResolvedRegister['role'],
  entries: readonly RecordEntry[],
  organisation: Organisation,
  language: Language,
): RecordSheet {
  const all = [...sheet.columns, ...furtherColumns(sheet, entries)]
  const rows = entries.map((entry) => composeRow(entry, all, organisation, language))
  const shown = all.map(
    ({ optional }, at) => optional !== true || rows.some(({ cells }) => (cells[at] ?? []).length > 0),
  )
  return {
    role,
    name: formWords(sheet.name, language),
    title: formWords(sheet.title, language),
    header: headerOf(sheet, organisation, language),
    ...(sheet.headingRow !== undefined && { headingRow: sheet.headingRow }),
    columns: all.map((column, at) => describe(column, at, language)).filter((_, at) => shown[at]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => shown[at]) })),
  }
}

/** The cells of a register under the columns of a form, in their order. */
export function composeRow(
  entry: RecordEntry,
  all: readonly TemplateColumn[],
  organisation: Organisation,
  language: Language,
): RecordRow {
  const { register } = entry
  const composition: Composition = {
    register,
    organisation,
    language,
    rights: rightsOf(register),
    showGaps: false,
  }
  const cells = all.map((column) => tellCell(column, composition))
  return { ...entry, cells }
}

function tellCell(column: TemplateColumn, composition: Composition): RecordLine[] {
  const heading = formWords(column.heading, composition.language)
  return columns[column.code](composition, {
    heading,
    ...(column.only !== undefined && { only: column.only }),
  })
}

/** Columns of other forms that registers brought with them. */
export function furtherColumns(sheet: TemplateSheet, entries: readonly RecordEntry[]): TemplateColumn[] {
  const own = new Set(sheet.columns.filter(({ code }) => code === 'extra').map(({ heading }) => heading))
  const further = new Set<string>()
  for (const { register } of entries) {
    for (const heading of Object.keys(register.accountability?.extra ?? {})) {
      if (!own.has(heading)) further.add(heading)
    }
  }
  return [...further].map((heading) => ({ code: 'extra', heading, width: 24 }))
}

function describe(column: TemplateColumn, at: number, language: Language): RecordColumn {
  const heading = formWords(column.heading, language)
  return {
    id: `${column.code}-${at}`,
    code: column.code,
    heading,
    ...(column.article !== undefined && { article: `30${column.article}` }),
    width: column.width ?? 32,
  }
}

function headerOf({ header }: TemplateSheet, organisation: Organisation, language: Language): KeyValue[] {
  return header.flatMap(({ fact, heading }) => {
    const party = fact === 'organisation' ? organisation : organisation[fact]
    const path = fact === 'organisation' ? fact : `organisation/${fact}`
    const value = party === undefined ? [] : partyLine(party, path, language)
    return value.length === 0 ? [] : [{ key: [run(formWords(heading, language), path)], value }]
  })
}
