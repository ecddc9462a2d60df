import type { FactPath, NoticeSection, NoticeText, Span } from '@seloste/domain'
import type { Block, Document, Run, Section } from '../document/document.ts'
import { type Kinds, kindsOf } from './section-kinds.ts'

/** A composed notice as words, and the way back from a word to the fact that it states. */
export type ComposedText = {
  readonly notice: NoticeText
  /** The fact that the words at an offset state or belong to; undefined where they belong to none. */
  readonly factAt: (offset: number) => FactPath | undefined
}

type Stated = Span & { readonly fact: FactPath }

/**
 * The words of a composed notice, as a rule of the law reads them: a line for each paragraph, item and row, and a
 * section for each heading. Offsets are UTF-16 of text in Unicode NFC.
 */
export function noticeTextOf(document: Document): ComposedText {
  const stated: Stated[] = []
  const sections: NoticeSection[] = []
  let text = ''

  const write = (run: Run) => {
    const start = text.length
    text += run.text.normalize('NFC')
    if (run.fact !== undefined) stated.push({ start, end: text.length, fact: run.fact })
  }
  const line = (...parts: readonly (readonly Run[])[]) => {
    const start = text.length
    parts.forEach((runs, index) => {
      if (index > 0) text += index === 1 ? ': ' : ', '
      for (const run of runs) write(run)
    })
    const span = { start, end: text.length }
    text += '\n'
    return span
  }
  const open = (heading: readonly Run[], kinds: Kinds): void => {
    close()
    const span = line(heading)
    sections.push({ kinds, heading: span, body: { start: text.length, end: text.length } })
  }
  const close = () => {
    const last = sections.pop()
    if (last !== undefined) sections.push({ ...last, body: { start: last.body.start, end: text.length } })
  }
  const block = (section: Section, one: Block): void => {
    if (one.kind === 'heading') open(one.runs, kindsOf(document.layout, section.id, one.id))
    else for (const parts of linesOf(one)) line(...parts)
  }

  line(document.title)
  for (const section of document.sections) {
    const number: readonly Run[] = section.number === undefined ? [] : [{ text: `${section.number} ` }]
    open([...number, ...section.heading], kindsOf(document.layout, section.id))
    for (const one of section.blocks) block(section, one)
  }
  close()
  const notice: NoticeText = { language: document.language, kind: 'notice', text, sections }
  return { notice, factAt: (offset) => factIn(stated, offset) }
}

/** The lines of a block, each as what stands before a colon and what stands after it. */
function linesOf(block: Exclude<Block, { kind: 'heading' }>): readonly (readonly (readonly Run[])[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [[block.runs]]
    case 'list':
      return block.items.map((item) => [item])
    case 'keyValue':
      return block.rows.map(({ key, value }) => [key, value])
    case 'table':
      return [block.header, ...block.rows]
    default:
      return block satisfies never
  }
}

/** Runs stand in the order of the text, so that the one at an offset is found by halving. */
function factIn(stated: readonly Stated[], offset: number): FactPath | undefined {
  let [low, high] = [0, stated.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = stated[middle]
    if (run === undefined || (run.start <= offset && offset < run.end)) return run?.fact
    if (offset < run.start) high = middle - 1
    else low = middle + 1
  }
  return undefined
}
