import { Failure, type Language, languages } from '@seloste/domain'
import type { SourceText } from '../../blocks/source-text.ts'
import { layOut } from '../lay-out.ts'
import type { Passage } from '../passage.ts'
import { unreadable } from '../unreadable.ts'
import { joinPages } from './join-pages.ts'
import { linePassages } from './line-passages.ts'
import { openPdf, type PdfFile } from './open-pdf.ts'
import { lettersIn, type PlacedText, pageContent } from './page-content.ts'
import { pageLines } from './page-lines.ts'
import { readingOrder } from './reading-order.ts'
import { withoutRunningLines } from './running-lines.ts'
import { isWellTagged, type TaggedPage, taggedPassages } from './tagged-passages.ts'

/** Fewer letters than this on a page on average: pictures of text, with a stamp or a page number at most. */
const fewLetters = 15

/** Reads a PDF by its tags, or by the looks of its lines where it has none. Throws `unreadable`. */
export async function readPdf(bytes: Uint8Array): Promise<SourceText> {
  const file = await openPdf(bytes)
  try {
    const passages = await passagesOf(file)
    return layOut(passages, { origin: 'pdf', ...(await particularsOf(file)) })
  } catch (error) {
    throw error instanceof Failure ? error : unreadable('file_broken')
  } finally {
    await file.loadingTask.destroy()
  }
}

async function passagesOf(file: PdfFile): Promise<Passage[]> {
  const contents: PlacedText[][] = []
  const tagged: TaggedPage[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const content = await pageContent(page)
    const tree = await page.getStructTree()
    contents.push(content)
    if (isWellTagged(tree, content)) tagged.push(taggedPassages(tree, content))
    page.cleanup()
  }
  if (lettersIn(contents.flat()) < fewLetters * file.numPages) throw unreadable('file_scanned')
  if (tagged.length === contents.filter((content) => lettersIn(content) > 0).length) return joinPages(tagged)
  const pages = withoutRunningLines(contents.map(pageLines))
  return linePassages(pages.map(readingOrder))
}

async function particularsOf(file: PdfFile): Promise<{ title?: string; language?: Language }> {
  const { info } = await file.getMetadata()
  const told = (name: string): string => {
    const value: unknown = name in info ? Reflect.get(info, name) : undefined
    return typeof value === 'string' ? value.trim() : ''
  }
  const title = told('Title')
  const language = languages.find((one) => told('Language').toLowerCase().startsWith(one))
  return { ...(title === '' ? {} : { title }), ...(language === undefined ? {} : { language }) }
}
