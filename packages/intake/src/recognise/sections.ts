import type { NoticeSectionKind, Span } from '@seloste/domain'
import type { SourceText } from '../blocks/source-text.ts'
import { outline } from './outline.ts'
import type { Heading, Passage } from './piece.ts'
import { kindsOf, settle } from './settle-section.ts'

/** A part of a text: what it is about, its heading, and what stands below it. */
export type Section = {
  readonly kinds: readonly NoticeSectionKind[]
  readonly heading?: Heading
  /** From the end of the heading to the next one. */
  readonly body: Span
  readonly passages: readonly Passage[]
  /** Begins in the middle of prose, not at a heading. */
  readonly isProse?: true
}

/** The sections of the registers that a text tells of, register by register. */
export type RegisterSections = { readonly span: Span; readonly sections: readonly Section[] }

/** The sections of a text, one after the other; what stands before the first heading has no heading. */
export function sectionsOf(source: SourceText): Section[] {
  const pieces = outline(source)
  const sections: Section[] = []
  let heading: Heading | undefined
  let start = 0
  let passages: Passage[] = []
  let label: Heading | undefined
  const close = (end: number) => {
    if (heading === undefined && passages.length === 0) return
    sections.push({
      kinds: heading === undefined ? ['other'] : heading.kinds.length === 0 ? ['other'] : heading.kinds,
      ...(heading === undefined ? {} : { heading }),
      body: { start, end },
      passages,
    })
  }
  for (const piece of pieces) {
    if (piece.kind !== 'heading') {
      passages.push(
        label === undefined ? piece : { ...piece, span: { start: label.line.start, end: piece.span.end } },
      )
      label = undefined
      continue
    }
    if (isLine(piece, heading, passages)) {
      passages.push({ kind: 'paragraph', span: piece.line })
      continue
    }
    if (continuesSection(piece, heading)) {
      if (piece.inline === true) label = piece
      else passages.push({ kind: 'paragraph', span: piece.span, isTitle: true })
      continue
    }
    close(piece.line.start)
    heading = piece
    start = piece.span.end
    passages = []
  }
  close(source.text.length)
  const known = kindsOf(sections)
  return sections.flatMap((section) => settle(source.text, section, known))
}

/** A line below a heading that heads nothing: the name of a register, of a person. */
function isLine(piece: Heading, heading: Heading | undefined, passages: readonly Passage[]): boolean {
  return (
    piece.kinds.length === 0 &&
    piece.number === undefined &&
    heading?.kinds.some((kind) => kind === 'name' || kind === 'controller' || kind === 'contact') === true &&
    passages.length === 0
  )
}

/** A sub-heading about what its section is about already. */
function continuesSection(piece: Heading, heading: Heading | undefined): boolean {
  if (heading === undefined) return false
  const isPart = heading.number !== undefined && piece.number?.startsWith(`${heading.number}.`) === true
  if (isPart && piece.kinds.every((kind) => heading.kinds.includes(kind))) return true
  if (piece.kinds.length === 0) return piece.number === undefined && heading.number !== undefined
  return (
    piece.number === undefined &&
    piece.kinds.every((kind) => heading.kinds.includes(kind)) &&
    piece.inline === true
  )
}

const opening: ReadonlySet<NoticeSectionKind> = new Set([
  'controller',
  'contact',
  'name',
  'purposes',
  'legalBases',
])

/** The sections of each register: where a heading that opens a register comes again after several others, one more begins. */
export function registersOf(source: SourceText): RegisterSections[] {
  const sections = sectionsOf(source)
  const registers: Section[][] = [[]]
  let seen = new Map<string, number>()
  sections.forEach((section, index) => {
    const { heading } = section
    if (heading === undefined) {
      registers.at(-1)?.push(section)
      return
    }
    const words = `${source.text.slice(heading.span.start, heading.span.end).toLowerCase()}`
    const former = seen.get(words)
    const distance = former === undefined ? 0 : index - former
    const isOpening = section.kinds.some((kind) => opening.has(kind))
    if (isOpening && distance >= 5) {
      const title = registers.at(-1)?.at(-1)
      const isTitled =
        title?.heading !== undefined && title.kinds[0] === 'other' && title.passages.length === 0
      registers.push(isTitled ? (registers.at(-1)?.splice(-1) ?? []) : [])
      seen = new Map()
    }
    if (!seen.has(words)) seen.set(words, index)
    registers.at(-1)?.push(section)
  })
  if (sections.length === 0) return [{ sections: [], span: { start: 0, end: source.text.length } }]
  return registers
    .filter((one) => one.length > 0)
    .map((one, index, all) => ({
      sections: one,
      span: {
        start: index === 0 ? 0 : startOf(one[0]),
        end: index === all.length - 1 ? source.text.length : startOf(all[index + 1]?.[0]),
      },
    }))
}

function startOf(section: Section | undefined): number {
  return section?.heading?.line.start ?? section?.body.start ?? 0
}
