import { composeNotice, fileNameOf, noticeCss, renderHtml, renderMarkdown } from '@seloste/documents'
import { type Language, type Organisation, resolveRegister } from '@seloste/domain'
import type { Api } from '../../../connection/api.ts'
import { today } from '../../../language/dates.ts'

/** The forms in which many notices can be taken along, each in a file of its own. */
export const fileForms = ['pdf', 'docx', 'html', 'md'] as const

/** A form of a notice in a file of its own. */
export type FileForm = (typeof fileForms)[number]

/** A notice as a file. */
export interface NoticeFile {
  name: string
  input: Uint8Array<ArrayBuffer> | string
}

/** The notice of a register as it was last saved: paper is made by the server, the others here. */
export async function noticeFile(
  api: Api,
  organisation: Organisation,
  id: string,
  { form, language, signal }: { form: FileForm; language: Language; signal: AbortSignal },
): Promise<NoticeFile> {
  const { kept, parties, terms } = await api.registers.desk.query({ id }, { signal })
  const { content } = kept
  const layout = content.particulars.layout ?? 'modern'
  if (form === 'pdf' || form === 'docx') {
    const made = await api.files.notice.mutate({ content, language, layout, format: form }, { signal })
    return { name: made.name, input: bytesOf(made.content) }
  }
  const known = {
    parties: new Map(Object.entries(parties)),
    terms: new Map(terms.map((term) => [term.id, term])),
  }
  const document = composeNotice(resolveRegister(content, known), organisation, {
    language,
    layout,
    date: today(),
  })
  const input =
    form === 'md' ? renderMarkdown(document) : renderHtml(document, { standalone: { css: noticeCss } })
  return { name: `${fileNameOf(document)}.${form}`, input }
}

/** Bytes that came in base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
}
