import { type Block, type Document, type Run, textOf } from '@seloste/documents'

/** The texts of a document: each heading, paragraph, item and cell of it that says something, in reading order. */
export function textsOf({ title, sections }: Document): string[] {
  return [title, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(partsOf)])]
    .map(textOf)
    .filter((text) => text.trim() !== '')
}

function partsOf(block: Block): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'list':
      return block.items
    case 'keyValue':
      return block.rows.flatMap(({ key, value }) => [key, value])
    case 'table':
      return [...block.header, ...block.rows.flat()]
    default:
      return [block.runs]
  }
}
