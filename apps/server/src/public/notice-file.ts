import { fileNameOf } from '@seloste/documents'
import type { Language, PublicationFileFormat, PublishedNotice } from '@seloste/domain'
import { create as contentDisposition } from 'content-disposition'
import type { PublishedFiles } from '../files/published-files.ts'
import { type Answer, makeAnswer } from '../host/answer.ts'
import { fileTypes } from './file-types.ts'
import { publishedDocument } from './published-document.ts'

/** Answers with a published notice as a file: a PDF is shown, a Word file is taken along. */
export async function answerNoticeFile(
  notice: PublishedNotice,
  { language, format }: { language: Language; format: PublicationFileFormat },
  files: PublishedFiles,
  headers: readonly string[],
): Promise<Answer> {
  const { document } = publishedDocument(notice, language)
  const key = { publicationId: notice.id, language, layout: document.layout, format }
  const { bytes } = await files.get(key, document)
  const disposition = contentDisposition(`${fileNameOf(document)}.${format}`, {
    type: format === 'pdf' ? 'inline' : 'attachment',
  })
  return makeAnswer(200, fileTypes[format], Buffer.from(bytes), [
    'Content-Disposition',
    disposition,
    ...headers,
  ])
}
