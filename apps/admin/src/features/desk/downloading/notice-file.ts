import {
  composeNotice,
  type Document,
  fileNameOf,
  noticeCss,
  renderHtml,
  renderMarkdown,
} from '@seloste/documents'
import { resolveRegister } from '@seloste/domain'
import type { Api } from '../../../connection/api.ts'
import { today } from '../../../language/dates.ts'
import type { Desk } from '../editing/desk-context.ts'

/** The forms in which the notice can be taken along. */
export const downloadFormats = ['pdf', 'docx', 'html', 'md'] as const

/** A form in which the notice can be taken along. */
export type DownloadFormat = (typeof downloadFormats)[number]

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
} as const satisfies Record<DownloadFormat, string>

/** The notice as it lies on the desk, as a file: paper is made by the server, the others here. */
export async function noticeFile(
  api: Api,
  desk: Desk,
  format: DownloadFormat,
): Promise<{ name: string; content: Blob }> {
  const { register } = desk.store.get()
  const { language, layout } = desk.view.get()
  const type = types[format]
  if (format === 'pdf' || format === 'docx') {
    const made = await api.files.notice.mutate({ content: register, language, layout, format })
    const bytes = Uint8Array.from(atob(made.content), (one) => one.charCodeAt(0))
    return { name: made.name, content: new Blob([bytes], { type }) }
  }
  const resolved = resolveRegister(register, desk.known.get())
  const document = composeNotice(resolved, desk.organisation, { language, layout, date: today() })
  return {
    name: `${fileNameOf(document)}.${format}`,
    content: new Blob([textOf(document, format)], { type }),
  }
}

function textOf(document: Document, format: 'html' | 'md'): string {
  return format === 'md' ? renderMarkdown(document) : renderHtml(document, { standalone: { css: noticeCss } })
}
