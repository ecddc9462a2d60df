import type { Block, Document, Run } from '../document/document.ts'

/** Every run of a document, in the order in which it is read. */
export function runsOf(document: Document): readonly Run[] {
  return [
    ...document.title,
    ...document.sections.flatMap(({ heading, blocks }) => [...heading, ...blocks.flatMap(runsOfBlock)]),
  ]
}

/** Every run of a block. */
export function runsOfBlock(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
    case 'heading':
      return block.runs
    case 'list':
      return block.items.flat()
    case 'keyValue':
      return block.rows.flatMap(({ key, value }) => [...key, ...value])
    case 'table':
      return [...block.header.flat(), ...block.rows.flat(2)]
    default:
      return block satisfies never
  }
}

/** The text of a document as one reads it, a space between its pieces. */
export function readAloud(document: Document): string {
  return [
    document.title,
    ...document.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map(runsOfBlock)]),
  ]
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join('\n')
}

/** The runs of one section; none when the notice has no such section. */
export function sectionText(document: Document, id: string): string {
  const section = document.sections.find((one) => one.id === id)
  return (section?.blocks ?? [])
    .map((block) =>
      runsOfBlock(block)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n')
}
