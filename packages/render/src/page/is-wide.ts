import type { Document } from '@seloste/documents'

/** From how many columns on a table asks for the page to lie on its side. */
const wideTable = 6

/** Whether a document needs a page that lies on its side. */
export function isWide({ sections }: Document): boolean {
  return sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'table' && block.header.length >= wideTable),
  )
}
