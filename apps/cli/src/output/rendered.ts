import { type Document, noticeCss, noticeLinkedData, renderHtml, renderMarkdown } from '@seloste/documents'
import type { FrozenRegister } from '@seloste/domain'
import type { Format } from '../command/render-options.ts'

/** A form that is text, and can be read at a terminal. */
export type TextFormat = Exclude<Format, 'pdf' | 'docx'>

/** A notice with the register that it was composed from. */
export interface ComposedNotice {
  document: Document
  frozen: FrozenRegister
}

/** Whether a form is text. */
export function isText(format: Format): format is TextFormat {
  return format !== 'pdf' && format !== 'docx'
}

/**
 * A notice in the form that is asked for. What makes PDF and Word files is read only when it is needed.
 * @throws {Failure} when a PDF cannot be made
 */
export async function rendered(notice: ComposedNotice, format: Format): Promise<string | Uint8Array> {
  if (isText(format)) return renderedText(notice, format)
  const { renderDocx, renderPdf } = await import('@seloste/render')
  return format === 'pdf' ? renderPdf(notice.document) : renderDocx(notice.document)
}

/** Several notices on one stream; as JSON one object for one, an array for several. */
export function renderedTogether(notices: readonly ComposedNotice[], format: TextFormat): string {
  const [only, ...others] = notices
  if ((format === 'json' || format === 'jsonld') && only !== undefined && others.length > 0)
    return json(notices.map((notice) => dataOf(notice, format)))
  return notices.map((notice) => renderedText(notice, format)).join('\n')
}

function renderedText(notice: ComposedNotice, format: TextFormat): string {
  switch (format) {
    case 'html':
      return renderHtml(notice.document, { standalone: { css: noticeCss } })
    case 'md':
      return renderMarkdown(notice.document)
    case 'json':
    case 'jsonld':
      return json(dataOf(notice, format))
    default:
      return format satisfies never
  }
}

function dataOf({ document, frozen }: ComposedNotice, format: 'json' | 'jsonld'): unknown {
  return format === 'json' ? document : noticeLinkedData(frozen)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
