import { textIn } from '@seloste/domain'
import type { Block, Document, Section } from '../document/document.ts'
import { run } from '../document/runs.ts'
import type { Words } from '../language/sentence.ts'
import type { RecordLine, RecordOfProcessing, RecordRow, RecordSheet } from './record.ts'

const contents: Words = { fi: 'Käsittelytoimet', sv: 'Behandlingar', en: 'Processing activities' }
const unnamed: Words = { fi: 'Nimetön käsittelytoimi', sv: 'Namnlös behandling', en: 'Unnamed activity' }

/** The record as a document to be printed: a section for each activity, its columns one below the other. */
export function recordDocument(record: RecordOfProcessing): Document {
  const { organisation, language, date } = record
  const sections: Section[] = []
  let number = 0
  for (const sheet of record.sheets) {
    sections.push({
      id: sheet.role,
      heading: [run(sheet.title)],
      blocks: sheet.header.length === 0 ? [] : [{ kind: 'keyValue', rows: sheet.header }],
    })
    for (const row of sheet.rows) {
      number += 1
      sections.push(activity(row, sheet, number, record))
    }
  }
  const controller = textIn(organisation.name, language)?.text ?? ''
  return {
    kind: 'record',
    language,
    title: [run(`${record.title}: ${controller}`)],
    layout: 'modern',
    presentation: 'flow',
    sections,
    meta: {
      name: record.title,
      controller,
      date,
      ...(number > 1 && { contents: contents[language] }),
    },
  }
}

function activity(
  row: RecordRow,
  sheet: RecordSheet,
  number: number,
  { language }: RecordOfProcessing,
): Section {
  const id = `activity-${number}`
  const blocks = sheet.columns.flatMap((column, at): Block[] => {
    const lines = row.cells[at] ?? []
    // The name is the heading.
    if (lines.length === 0 || column.code === 'name') return []
    return [
      { kind: 'heading', id: `${id}-${column.id}`, runs: [run(column.heading)] },
      ...linesAsBlocks(lines),
    ]
  })
  const name = textIn(row.register.name, language)?.text ?? unnamed[language]
  return { id, heading: [run(name, 'name')], number: `${number}.`, blocks }
}

function linesAsBlocks(lines: readonly RecordLine[]): Block[] {
  const [only, ...more] = lines
  if (only === undefined) return []
  if (more.length === 0) return [{ kind: 'paragraph', runs: only.runs }]
  return [{ kind: 'list', items: lines.map(({ runs }) => runs) }]
}
