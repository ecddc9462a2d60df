import type { SourceText } from '../blocks/source-text.ts'
import { textSource } from '../blocks/text-source.ts'
import { decodeText } from './decode-text.ts'
import { fileKind } from './file-kind.ts'
import { decodePage, readHtml } from './html/read-html.ts'
import { fileLimit, textLimit } from './limits.ts'
import { readMarkdown } from './read-markdown.ts'
import { unreadable } from './unreadable.ts'

/**
 * Reads a file into words; its content decides what it is. Throws `unreadable`, saying why: empty, too large, broken,
 * encrypted, scanned, unsafe to open, or of a kind that is not read.
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<SourceText> {
  if (bytes.length > fileLimit * 1024 * 1024) throw unreadable('file_too_large', fileLimit)
  const kind = await fileKind(bytes, name)
  // The readers of these two are large, and most who read want neither.
  switch (kind) {
    case 'pdf':
      return await (await import('./pdf/read-pdf.ts')).readPdf(bytes)
    case 'docx':
      return await (await import('./docx/read-docx.ts')).readDocx(bytes)
    case 'html':
      return readHtml(limited(decodePage(bytes), textLimit * markupRatio))
    case 'markdown':
      return readMarkdown(limited(decodeText(bytes), textLimit))
    case 'text':
    case 'commaSeparated':
      return textSource(limited(decodeText(bytes), textLimit))
    case 'spreadsheet':
      throw unreadable('file_unknown_kind')
    default:
      return kind satisfies never
  }
}

/** Markup may be several times longer than its words. */
const markupRatio = 8

function limited(text: string, limit: number): string {
  if (text.length > limit) throw unreadable('too_long', textLimit)
  return text
}
