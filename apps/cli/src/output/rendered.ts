import { type Document, noticeCss, renderHtml, renderMarkdown } from '@seloste/documents'
import type { Format } from '../command/render-options.ts'

/** A form that is text, and can be read at a terminal. */
export type TextFormat = Exclude<Format, 'pdf' | 'docx'>

/** Whether a form is text. */
export function isText(format: Format): format is TextFormat {
  return format !== 'pdf' && format !== 'docx'
}

/**
 * A document in the form that is asked for. What makes PDF and Word files is read only when it is needed.
 * @throws {Failure} when a PDF cannot be made
 */
export async function rendered(document: Document, format: Format): Promise<string | Uint8Array> {
  if (isText(format)) return renderedText(document, format)
  const { renderDocx, renderPdf } = await import('@seloste/render')
  return format === 'pdf' ? renderPdf(document) : renderDocx(document)
}

/** Several documents on one stream; as JSON one object for one, an array for several. */
export function renderedTogether(documents: readonly Document[], format: TextFormat): string {
  const [only, ...others] = documents
  if (format === 'json' && only !== undefined && others.length > 0) return json(documents)
  return documents.map((document) => renderedText(document, format)).join('\n')
}

function renderedText(document: Document, format: TextFormat): string {
  switch (format) {
    case 'html':
      return renderHtml(document, { standalone: { css: noticeCss } })
    case 'md':
      return renderMarkdown(document)
    case 'json':
      return json(document)
    default:
      return format satisfies never
  }
}

function json(value: Document | readonly Document[]): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
