import type { NoticeSectionKind, Span } from '@seloste/domain'
import { trimmed } from '../blocks/text-source.ts'
import { sentencesIn } from '../words/sentences.ts'
import type { Passage } from './piece.ts'
import { proseKind } from './prose-kinds.ts'
import type { Section } from './sections.ts'

/**
 * A section by what stands in it, where its heading is silent or wrong: prose without headings is parted by its
 * sentences, papers and electronic data that are told of in paragraphs of their own become parts of their own.
 */
export function settle(text: string, section: Section, known: ReadonlySet<NoticeSectionKind>): Section[] {
  if (isProse(section, known)) return proseParts(text, section, known)
  if (section.kinds.includes('measures') && !known.has('manualMeasures'))
    return protectionParts(text, section, known)
  return [byContent(text, section)]
}

/** The kinds that the headings of a text name. */
export function kindsOf(sections: readonly Section[]): Set<NoticeSectionKind> {
  return new Set(sections.flatMap(({ kinds }) => kinds).filter((kind) => kind !== 'other'))
}

/** A section about who it is that goes on to other matters, or a text with hardly a heading. */
function isProse({ kinds, heading }: Section, known: ReadonlySet<NoticeSectionKind>): boolean {
  if (heading === undefined) return known.size < 4 || !(known.has('controller') || known.has('purposes'))
  const [kind] = kinds
  if (kinds.length !== 1) return false
  return kind === 'controller' || (heading.inline === true && (kind === 'contact' || kind === 'name'))
}

/** The parts of prose: a sentence about another matter begins one, unless a heading has that matter. */
function proseParts(text: string, section: Section, known: ReadonlySet<NoticeSectionKind>): Section[] {
  const parts: { kinds: readonly NoticeSectionKind[]; start: number; passages: Passage[] }[] = [
    { kinds: section.kinds, start: section.body.start, passages: [] },
  ]
  for (const passage of section.passages) {
    const sentences = passage.kind === 'paragraph' ? sentencesIn(text, passage.span) : [passage.span]
    for (const sentence of sentences) {
      const words = text.slice(sentence.start, sentence.end)
      const kind = /[.!?]$/.test(words) || words.length > 60 ? proseKind(words) : undefined
      const isAside = kind === 'contact' && section.heading !== undefined && sentence !== sentences[0]
      if (kind !== undefined && !isAside && !known.has(kind) && parts.at(-1)?.kinds[0] !== kind)
        parts.push({ kinds: [kind], start: sentence.start, passages: [] })
      else if (
        parts.length > 1 &&
        kind === undefined &&
        words.length > 40 &&
        sentence === sentences[0] &&
        passage.kind === 'paragraph' &&
        parts.at(-1)?.kinds[0] !== 'other' &&
        !isLed(text, parts.at(-1)?.passages.at(-1)?.span)
      )
        parts.push({ kinds: ['other'], start: sentence.start, passages: [] })
      const current = parts.at(-1)
      const last = current?.passages.at(-1)
      if (current === undefined) continue
      if (
        last !== undefined &&
        last.kind === 'paragraph' &&
        sentence.start > passage.span.start &&
        last.span.end > passage.span.start
      )
        current.passages[current.passages.length - 1] = {
          ...last,
          span: { start: last.span.start, end: sentence.end },
        }
      else current.passages.push({ ...passage, span: sentence })
    }
  }
  return parts.map(({ kinds, start, passages }, index) => ({
    kinds,
    ...(index === 0 && section.heading !== undefined ? { heading: section.heading } : {}),
    ...(index === 0 ? {} : { isProse: true as const }),
    body: { start, end: parts[index + 1]?.start ?? section.body.end },
    passages,
  }))
}

/** What follows a lead-in belongs to it. */
function isLed(text: string, before: Span | undefined): boolean {
  return before !== undefined && /:$/.test(text.slice(before.start, before.end))
}

const manual = /^(?:manuaali|paperi|manuell|manual )/iu
const electronic = /^(?:sähköisesti|sähköinen aineisto|atk|elektronisk|electronic)/iu

/** Paragraphs that begin with papers or with electronic data are parts about those. */
function protectionParts(text: string, section: Section, known: ReadonlySet<NoticeSectionKind>): Section[] {
  const parts: Section[] = []
  if (section.passages.length > 1)
    section.passages.forEach(({ span }, index) => {
      const words = text.slice(span.start, span.end)
      const kind = manual.test(words)
        ? 'manualMeasures'
        : electronic.test(words)
          ? 'electronicMeasures'
          : undefined
      const end = section.passages[index + 1]?.span.start ?? section.body.end
      if (kind !== undefined)
        parts.push({
          kinds: [kind],
          body: { start: span.start, end },
          passages: section.passages.slice(index, index + 1),
          isProse: true,
        })
    })
  const kept = known.has('retention') ? undefined : keepingIn(text, section)
  return [section, ...parts, ...(kept === undefined ? [] : [kept])]
}

/** How long data are kept, told under protection where no heading is about it. */
function keepingIn(text: string, { passages, body }: Section): Section | undefined {
  for (const { span } of passages) {
    const sentences = sentencesIn(text, span)
    const first = sentences.find(
      (sentence) =>
        /säilytämme|säilytetään|lagras|sparas|retain|keep/iu.test(words(sentence)) &&
        /niin kauan|så länge|as long|vuo|kuukau|år|months|years/iu.test(words(sentence)),
    )
    if (first === undefined) continue
    const rest = trimmed(text, { start: first.start, end: span.end }) ?? first
    return {
      kinds: ['retention'],
      body: { start: first.start, end: body.end },
      passages: [{ kind: 'paragraph', span: rest }],
      isProse: true,
    }
  }
  return undefined

  function words({ start, end }: Span): string {
    return text.slice(start, end)
  }
}

/** “Other matters” says nothing of what it heads, and a heading about rights may stand above the sources. */
function byContent(text: string, section: Section): Section {
  const { heading, kinds, body } = section
  if (heading === undefined) return section
  const words = text.slice(body.start, body.end)
  const title = text.slice(heading.span.start, heading.span.end)
  if (
    kinds[0] === 'other' &&
    /(?:muut|övriga|other).*(?:tiedot|uppgifter|information|matters)$/iu.test(title)
  ) {
    const kind = proseKind(words.slice(0, 400))
    return kind === undefined ? section : { ...section, kinds: [kind] }
  }
  const isSilent =
    kinds.length === 1 && kinds[0] === 'rights' && !/oikeu|pyy|vaati|rätt|begär|right|request/iu.test(words)
  const kind = isSilent ? proseKind(words.slice(0, 200)) : undefined
  return kind === undefined || kind === 'rights' ? section : { ...section, kinds: [...kinds, kind] }
}
