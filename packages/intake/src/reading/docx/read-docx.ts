import mammoth from 'mammoth'
import type { SourceText } from '../../blocks/source-text.ts'
import { inspectArchive } from '../guard/inspect-archive.ts'
import { readHtml } from '../html/read-html.ts'
import { unreadable } from '../unreadable.ts'

const styles = [
  "p[style-name='Title'] => h1:fresh",
  'u => u',
  // A table of contents says again what stands below.
  "p[style-name^='toc '] => !",
  "p[style-name^='TOC '] => !",
]

/** Reads a Word document: its headings, paragraphs, lists and tables, without pictures. Throws `unreadable`. */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  await inspectArchive(bytes)
  // Every tab in it is its writer's own, as in preformatted text.
  return readHtml(`<pre>${await htmlOf(bytes)}</pre>`, 'docx')
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: styles, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return value
  } catch {
    throw unreadable('file_broken')
  }
}
