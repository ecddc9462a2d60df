import type { Document } from '@seloste/documents'
import type { PublicationFileFormat } from '@seloste/domain'

/** Makes files of documents. */
export interface Paper {
  /** @throws {Failure} `too_large`, or `unavailable` with the cause */
  print(document: Document, format: PublicationFileFormat): Promise<Uint8Array<ArrayBuffer>>
  /** Lets go of what is under way. */
  close(): Promise<void>
}

/** What makes the files is read when the first is asked for: the server starts sooner. */
export function createPaper(): Paper {
  let room: Promise<typeof import('@seloste/render')> | undefined
  return {
    async print(document, format) {
      room ??= import('@seloste/render')
      const { renderDocx, renderPdf } = await room
      return format === 'pdf' ? renderPdf(document) : renderDocx(document)
    },
    async close() {
      if (room !== undefined) (await room).closePress()
    },
  }
}
