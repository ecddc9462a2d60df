import type { NoticeSectionKind, Span } from '@seloste/domain'
import type { Block } from '../blocks/source-text.ts'
import { trimmed } from '../blocks/text-source.ts'
import { readHeading } from './heading-kinds.ts'
import type { Manner } from './heading-line.ts'
import { type Label, labelOf } from './label.ts'
import {
  type Heading,
  headingNumber,
  isAlone,
  type Neighbours,
  type Passage,
  type Piece,
  wordsOf,
} from './piece.ts'

type Prefix = Label & { readonly rest: string }

const properWords =
  /^["“(]?(?:EU|ETA|EES|EEA|EAA|GDPR|ATK|Euroopan|Europeiska|European|Economic|Area|Union|Unionin|Finna|A|B)(?![\p{L}])/u

/** A numbered line as a heading, alone or with what it heads on the same line; undefined when it is an item of a list. */
export function numberedHeading(
  text: string,
  block: Block,
  rest: Span,
  number: string,
  neighbours: Neighbours,
): Piece[] | undefined {
  const words = wordsOf(text, rest)
  const whole = readHeading(words)
  const isShort = words.length <= 130 && !/[.,;]$/.test(words.replace(/\b(?:ym|yms|jne|etc)\.$/, ''))
  if (isShort && whole.kinds.length > 0 && whole.coverage >= 0.5) {
    const isSplit = words.length > 60 || isLabel(words, text, neighbours.after)
    const prefix = isSplit ? headingPrefix(words) : undefined
    if (prefix === undefined || prefix.rest === '')
      return [{ kind: 'heading', span: rest, line: block.span, kinds: whole.kinds, number }]
  }
  const prefix = headingPrefix(words)
  if (prefix !== undefined && prefix.rest !== '') return splitHeading(text, block, rest, prefix, number)
  const isList = [neighbours.before, neighbours.after].some(
    (other) => other !== undefined && other.kind !== 'heading' && isListNeighbour(text, other, number),
  )
  if (isShort && words.length <= 90 && !isList && whole.kinds.length > 0 && whole.coverage >= 0.34)
    return [{ kind: 'heading', span: rest, line: block.span, kinds: whole.kinds, number }]
  if (isShort && words.length <= 90 && !isList && (isAlone(text, block.span) || block.kind === 'heading'))
    return [{ kind: 'heading', span: rest, line: block.span, kinds: [], number }]
  return undefined
}

/** True when the other block is the next or the former number of a list without anything between. */
function isListNeighbour(text: string, other: Block, number: string): boolean {
  const found = headingNumber.exec(wordsOf(text, other.span))
  if ((found?.[1] ?? '').split('.').length !== number.split('.').length) return false
  return found !== null && Math.abs(Number.parseFloat(found[1] ?? '') - Number.parseFloat(number)) <= 1
}

/** “Rekisterin nimi: Asiakasrekisteri”, or “Rekisterin nimi Asiakasrekisteri” with nothing below it that it would head. */
function isLabel(words: string, text: string, after: Block | undefined): boolean {
  const prefix = headingPrefix(words)
  if (prefix === undefined || prefix.coverage < 0.99 || prefix.rest === '') return false
  if (/[:?]$/.test(words.slice(0, prefix.length))) return true
  const headsNothing = after === undefined || headingNumber.test(wordsOf(text, after.span))
  return headsNothing && readHeading(prefix.rest).kinds.length === 0
}

/** The heading with which a line begins, where its words go on after it. */
export function headingPrefix(words: string): Prefix | undefined {
  const end = /[?:](?=\s)/.exec(words.slice(0, 140))
  const candidates: number[] = []
  if (end !== null) candidates.push(end.index + 1)
  for (const match of words.slice(0, 170).matchAll(/\s(?=\p{Lu})/gu)) {
    if (!goesOnInCapitals(words, match.index)) candidates.push(match.index)
    if (candidates.length > 4) break
  }
  if (words.length <= 130) candidates.push(words.length)
  for (const length of candidates.toSorted((one, other) => one - other)) {
    const reading = readHeading(words.slice(0, length))
    if (reading.kinds.length > 0 && reading.coverage >= 0.75)
      return { ...reading, length, rest: words.slice(length).trim() }
  }
  return undefined
}

/** Proper words, and headings whose every word has a capital or is in capitals, go on at a capital. */
function goesOnInCapitals(words: string, at: number): boolean {
  const rest = words.slice(at + 1)
  if (properWords.test(rest) || /^(?:And|Or|Of|For|To|The|Och|Ja|Sekä|Tai)\s/u.test(rest)) return true
  const isLoud = (word: string) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase()
  return isLoud(/\S+$/.exec(words.slice(0, at))?.[0] ?? '') && isLoud(/^\S+/.exec(rest)?.[0] ?? '')
}

function splitHeading(
  text: string,
  block: Block,
  span: Span,
  prefix: Prefix,
  number?: string,
  start: number = block.span.start,
): Piece[] {
  const end = span.start + prefix.length
  const head: Heading = {
    kind: 'heading',
    span: trimmed(text, { start: span.start, end }) ?? span,
    line: { start, end },
    kinds: prefix.kinds,
    ...(number === undefined ? {} : { number }),
    inline: true,
  }
  const rest = trimmed(text, { start: end, end: block.span.end })
  if (rest === undefined) return [head]
  return [
    head,
    ...midHeadings(text, { kind: block.kind === 'listItem' ? 'listItem' : 'paragraph', span: rest }),
  ]
}

/** “Rekisterinpitäjä: Foo Oy” on one line: a label that names a part of a notice. */
export function inlineLabel(text: string, block: Block, { isLabelled }: Manner): Piece[] | undefined {
  if (block.kind === 'listItem') return undefined
  const label = labelOf(wordsOf(text, block.span))
  if (label === undefined || !(isLabelled || label.kinds.some((kind) => labelled.has(kind)))) return undefined
  return splitHeading(text, block, block.span, { ...label, rest: '…' })
}

/** Parts that are told on the line of their label. */
const labelled: ReadonlySet<NoticeSectionKind> = new Set([
  'controller',
  'contact',
  'dpo',
  'name',
  'purposes',
  'legalBases',
  'retention',
  'recipients',
  'transfers',
  'sources',
  'complaint',
])

/** Numbered headings in the middle of a paragraph, after the end of a sentence. */
export function midHeadings(text: string, block: Passage): Piece[] {
  const words = wordsOf(text, block.span)
  for (const match of words.matchAll(/(?<=[.!?:]\s{1,3})(\d{1,2})\.\s{0,2}(?=\p{Lu})/gu)) {
    const start = block.span.start + match.index + match[0].length
    const prefix = headingPrefix(wordsOf(text, { start, end: block.span.end }))
    if (prefix === undefined || prefix.coverage < 0.9) continue
    const before = trimmed(text, { start: block.span.start, end: block.span.start + match.index })
    const span = { start, end: block.span.end }
    return [
      ...(before === undefined ? [] : [{ kind: block.kind, span: before } as Passage]),
      ...splitHeading(text, { ...block, span }, span, prefix, match[1], block.span.start + match.index),
    ]
  }
  return [block]
}
