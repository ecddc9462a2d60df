import { type Language, languages } from '@seloste/domain'
import type { Document } from 'domhandler'
import type { Origin, SourceText } from '../../blocks/source-text.ts'
import { decodeText, encodingOf } from '../decode-text.ts'
import { layOut } from '../lay-out.ts'
import { elementsWithin } from './elements.ts'
import { htmlPassages, htmlText } from './html-passages.ts'
import { mainContent } from './main-content.ts'
import { parseHtml } from './parse-html.ts'

/** Reads a page: the words of its main part with their headings, lists and tables. Throws `unreadable`. */
export function readHtml(html: string, origin: Origin = 'html'): SourceText {
  const document = parseHtml(html)
  const title = titleOf(document)
  const language = languageOf(document)
  return layOut(htmlPassages(mainContent(document)), {
    origin,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  })
}

/** The characters of a page whose bytes say their encoding themselves, in a mark or in a `meta`. */
export function decodePage(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  if (encoding !== 'windows-1252') return decodeText(bytes, encoding)
  const opening = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048))
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(opening)?.[1]
  try {
    return new TextDecoder(named ?? encoding).decode(bytes)
  } catch {
    return decodeText(bytes, encoding)
  }
}

function titleOf(document: Document): string | undefined {
  const [title] = elementsWithin(document, ({ name }) => name === 'title')
  const text = title === undefined ? '' : htmlText(title)
  return text === '' ? undefined : text
}

function languageOf(document: Document): Language | undefined {
  const [marked] = elementsWithin(document, ({ attribs }) => attribs['lang'] !== undefined)
  const code = marked?.attribs['lang']?.slice(0, 2).toLowerCase()
  return languages.find((language) => language === code)
}
