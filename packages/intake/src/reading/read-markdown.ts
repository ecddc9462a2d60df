import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { SourceText } from '../blocks/source-text.ts'
import { readHtml } from './html/read-html.ts'

const frontMatter = /^---\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)\r?\n/

/** Reads Markdown (CommonMark with GitHub's tables), also the HTML in it. Throws `unreadable`. */
export function readMarkdown(markdown: string): SourceText {
  const html = micromark(markdown.replace(frontMatter, ''), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })
  return readHtml(html, 'markdown')
}
