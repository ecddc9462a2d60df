import type { Language } from '@seloste/domain'
import type { Block, Document, Section } from './document.ts'

/** What is told of a collection of notices as a document of its own. */
export interface Binding {
  title: string
  /** Heading of the table of contents. */
  contents: string
  controller: string
  language: Language
  /** ISO 8601 date. */
  date: string
}

/** Several notices as one document: each a section under its own title, its sections under headings in it. */
export function bindNotices(
  notices: readonly Document[],
  { title, contents, controller, language, date }: Binding,
): Document {
  return {
    kind: 'notice',
    language,
    title: [{ text: title }],
    layout: 'modern',
    presentation: 'flow',
    sections: notices.map((notice, index): Section => {
      const id = `notice-${index + 1}`
      return {
        id,
        heading: notice.title,
        blocks: notice.sections.flatMap((section) => blocksOf(section, id)),
      }
    }),
    meta: { name: title, controller, date, contents },
  }
}

function blocksOf({ id, heading, number, blocks }: Section, notice: string): Block[] {
  const runs = number === undefined ? heading : [{ text: `${number} ` }, ...heading]
  return [
    { kind: 'heading', id: `${notice}-${id}`, runs },
    ...blocks.map((block) => (block.kind === 'heading' ? { ...block, id: `${notice}-${block.id}` } : block)),
  ]
}
