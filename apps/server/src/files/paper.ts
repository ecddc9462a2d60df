import type { Printing, SpreadsheetFormat } from '@seloste/api'
import type { Document, RecordOfProcessing } from '@seloste/documents'
import type { PublicationFileFormat } from '@seloste/domain'

/** Makes files of documents. */
export interface Paper {
  /** @throws {Failure} `too_large`, `busy`, or `unavailable` with the cause; and the reason of the signal */
  print(
    document: Document,
    format: PublicationFileFormat,
    printing?: Printing,
  ): Promise<Uint8Array<ArrayBuffer>>
  /** Makes a spreadsheet of a record. */
  printRecord(
    record: RecordOfProcessing,
    format: SpreadsheetFormat,
    carriesFacts: boolean,
  ): Promise<Uint8Array>
  /** Lets go of what is under way. */
  close(): Promise<void>
}

/** What makes the files is read when the first is asked for: the server starts sooner. */
export function createPaper(): Paper {
  let room: Promise<typeof import('@seloste/render')> | undefined
  return {
    async print(document, format, printing) {
      room ??= import('@seloste/render')
      const { renderDocx, renderPdf } = await room
      return format === 'pdf' ? renderPdf(document, printing) : renderDocx(document)
    },
    async printRecord(record, format, carriesFacts) {
      room ??= import('@seloste/render')
      const { renderRecordCsv, renderRecordXlsx } = await room
      const options = { carriesFacts }
      return format === 'xlsx'
        ? renderRecordXlsx(record, options)
        : new TextEncoder().encode(renderRecordCsv(record, options))
    },
    async close() {
      if (room !== undefined) (await room).closePress()
    },
  }
}
