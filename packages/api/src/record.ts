import { composeRecord, recordData, recordDocument, recordTemplateCodes } from '@seloste/documents'
import {
  type CellEdit,
  Failure,
  type KeptChanges,
  type Language,
  type LocalizedText,
  languageSchema,
  pageRequestSchema,
  type ReadRecord,
  type RecordRemark,
} from '@seloste/domain'
import { octetInputParser } from '@trpc/server/http'
import * as z from 'zod'
import { bytesOf } from './asking/bytes-of.ts'
import { member, router } from './asking/procedures.ts'
import { question } from './asking/question.ts'
import { dayOf } from './day.ts'
import type { TakenFile } from './files.ts'
import { withProgress } from './progress/with-progress.ts'
import { planImport, type RowOutcome } from './record/plan-import.ts'
import { allRecordEntries, recordEntries } from './record/record-entries.ts'

/** A row of a file that may be taken in, and what would become of it. */
export interface ImportRow {
  sheet: string
  row: number
  name?: LocalizedText
  outcome: RowOutcome['kind']
  /** The kept register that it is, or that has its name. */
  registerId?: string
  /** For a conflict: the facts that both have changed. */
  facts?: readonly string[]
  edits: readonly CellEdit[]
  remarks: readonly RecordRemark[]
}

/** What would become of a file; nothing of it is kept. */
export interface ImportPreview extends Pick<ReadRecord, 'unknownHeadings' | 'left'> {
  rows: readonly ImportRow[]
}

const mostRows = 10_000

/** Which rows of a file are taken in: all that make or change a register, but for these; and of the doubles, these. */
const choiceSchema = z.strictObject({
  leave: z.array(z.int().min(0).max(mostRows)).max(mostRows),
  also: z.array(z.int().min(0).max(mostRows)).max(mostRows),
})

const fileNames: Record<Language, string> = {
  fi: 'seloste-kasittelytoimista',
  sv: 'register-over-behandling',
  en: 'record-of-processing',
}

/** A form as a browser sends it: the file under `file`, the choice under `choice`. */
const formSchema = z.custom<{ get(name: string): unknown }>((value) => value instanceof FormData)

const reasons: Record<Language, (name: string) => string> = {
  fi: (name) => `Tuotu tiedostosta ${name}`,
  sv: (name) => `Importerad från filen ${name}`,
  en: (name) => `Imported from the file ${name}`,
}

/** The record of processing activities of the organisation: GDPR Art. 30. */
export const record = router({
  /** A page of the record as it reads in a form. */
  page: member
    .input(
      question(pageRequestSchema.extend({ template: z.enum(recordTemplateCodes), language: languageSchema })),
    )
    .query(async ({ ctx, input: { template, language, limit, cursor } }) => {
      const [{ entries, next }, { content: organisation }] = await Promise.all([
        recordEntries(ctx, { language, limit, cursor }),
        ctx.stores.organisations.get(ctx.scope),
      ])
      const composed = composeRecord(entries, organisation, { template, language, date: dayOf(ctx.now()) })
      const sheets = composed.sheets.map((sheet) => ({
        ...sheet,
        // The facts themselves stay here: a screen needs what the cells say.
        rows: sheet.rows.map(({ cells, kept }) => ({ cells, kept })),
      }))
      return { title: composed.title, sheets, ...(next !== undefined && { next }) }
    }),

  /** The whole record as a file. */
  file: member
    .input(
      question(
        z.strictObject({
          template: z.enum(recordTemplateCodes),
          language: languageSchema,
          format: z.enum(['xlsx', 'csv', 'json', 'pdf']),
          /** Whether a spreadsheet carries the registers whole, so that it can be read back without loss. */
          carriesFacts: z.boolean().default(true),
        }),
      ),
    )
    .mutation(async ({ ctx, input, signal }): Promise<TakenFile> => {
      const { template, language, format, carriesFacts } = input
      const [entries, { content: organisation }] = await Promise.all([
        allRecordEntries(ctx, language, signal),
        ctx.stores.organisations.get(ctx.scope),
      ])
      const date = dayOf(ctx.now())
      const composed = composeRecord(entries, organisation, { template, language, date })
      const name = `${fileNames[language]}-${organisation.slug}-${date}.${format}`
      return { name, content: Buffer.from(await bytes()).toString('base64') }

      async function bytes(): Promise<Uint8Array | string> {
        switch (format) {
          case 'json':
            return `${JSON.stringify(recordData(composed), null, 2)}\n`
          case 'pdf':
            return ctx.printer.print(recordDocument(composed), 'pdf')
          default:
            return ctx.printer.printRecord(composed, format, carriesFacts)
        }
      }
    }),

  /** Reads a spreadsheet and tells what would become of each row. Nothing is kept. */
  preview: member.input(octetInputParser).mutation(async ({ ctx, input, signal }): Promise<ImportPreview> => {
    const file = { bytes: await bytesOf(input), name: ctx.fileName }
    const read = await ctx.reader.readRecord(file, signal)
    const outcomes = await planImport(ctx, read)
    return {
      rows: read.activities.map((activity, at) => importRow(activity, outcomes[at] ?? { kind: 'error' })),
      unknownHeadings: read.unknownHeadings,
      left: read.left,
    }
  }),

  /** Takes a spreadsheet in, in one piece: the rows that were chosen, or none. */
  accept: member.input(formSchema).mutation(({ ctx, input, signal }) =>
    withProgress(ctx, async (tell): Promise<KeptChanges> => {
      const file = input.get('file')
      const choice = choiceIn(input.get('choice'))
      if (!(file instanceof File))
        throw new Failure('invalid', { fields: [{ path: 'file', code: 'required' }] })
      const bytes = new Uint8Array(await file.arrayBuffer())
      tell({ stage: 'reading' })
      const read = await ctx.reader.readRecord({ bytes, name: file.name }, signal)
      const outcomes = await planImport(ctx, read)
      const [leave, also] = [new Set(choice.leave), new Set(choice.also)]
      const changes = outcomes.flatMap((outcome, at) => {
        if (!('change' in outcome)) return []
        const isTaken = outcome.kind === 'duplicate' ? also.has(at) : !leave.has(at)
        return isTaken ? [outcome.change] : []
      })
      const told = (done: number) => {
        signal?.throwIfAborted()
        tell({ stage: 'keeping', done, all: changes.length })
      }
      told(0)
      return ctx.stores.record.keep(ctx.scope, changes, {
        reason: reasons[ctx.language](file.name.replace(/\p{C}/gu, '').slice(0, 200)),
        onKept: told,
      })
    }),
  ),
})

function choiceIn(given: unknown): z.infer<typeof choiceSchema> {
  try {
    return choiceSchema.parse(JSON.parse(typeof given === 'string' ? given : ''))
  } catch {
    throw new Failure('invalid', { fields: [{ path: 'choice', code: 'format' }] })
  }
}

function importRow(
  { sheet, row, name, edits, remarks }: ReadRecord['activities'][number],
  outcome: RowOutcome,
): ImportRow {
  return {
    sheet,
    row,
    ...(name !== undefined && { name }),
    outcome: outcome.kind,
    ...('id' in outcome && outcome.id !== undefined && { registerId: outcome.id }),
    ...('facts' in outcome && { facts: outcome.facts }),
    edits,
    remarks,
  }
}
