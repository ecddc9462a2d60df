import type { Block, SourceText } from '../blocks/source-text.ts'
import { type HeadingReading, readHeading } from './heading-kinds.ts'
import { labelOf } from './label.ts'
import { headingNumber, isAlone, type Neighbours, wordsOf } from './piece.ts'

/** How a text sets its headings: by numbers, by lines of their own, or as labels of the lines that they head. */
export type Manner = {
  readonly isNumbered: boolean
  readonly isSpaced: boolean
  /** A blank line above a heading, none below it. */
  readonly isTopped: boolean
  readonly isLabelled: boolean
}

/** The manner of a text's headings. */
export function mannerOf({ text, blocks }: SourceText): Manner {
  let numbers = 0
  let spaced = 0
  let topped = 0
  const labels = new Set<string>()
  for (const block of blocks) {
    const words = wordsOf(text, block.span)
    const label = block.kind === 'listItem' ? undefined : labelOf(words.replace(headingNumber, ''))
    for (const kind of label?.kinds ?? []) labels.add(kind)
    if (label !== undefined && headingNumber.test(words)) numbers += 1
    if (label !== undefined || words.length > 160) continue
    const reading = readHeading(words.replace(headingNumber, ''))
    if (reading.kinds.length === 0 || reading.coverage < 0.6) continue
    if (headingNumber.test(words)) numbers += 1
    else if (isAlone(text, block.span) && !/[.,;]$/.test(words)) spaced += 1
    else if (isTop(text, block) && reading.coverage >= 0.99) topped += 1
  }
  return {
    isNumbered: numbers >= 3,
    isSpaced: spaced >= 3,
    isTopped: topped >= 3,
    isLabelled: labels.size >= 5,
  }
}

/** True when a line without a number is a heading. */
export function isHeadingLine(
  text: string,
  block: Block,
  { before, after }: Neighbours,
  manner: Manner,
): boolean {
  const words = wordsOf(text, block.span)
  if (block.kind === 'listItem' || words.length > 120 || words.includes('\n')) return false
  if (
    /[.,;]$/.test(words) ||
    /@|https?:|\d{1,2}[./]\d{1,2}[./]\d{2}/.test(words) ||
    !/^["“]?\p{Lu}/u.test(words)
  )
    return false
  const label = labelOf(words)
  if (label !== undefined && readHeading(words.slice(label.length)).kinds.length === 0) return false
  const reading = readHeading(words)
  const isCapital = /\p{Lu}{4}/u.test(words) && words === words.toUpperCase()
  const isKnown =
    reading.kinds.length > 0 && (reading.coverage >= 0.6 || (isCapital && reading.coverage >= 0.4))
  if (block.kind === 'heading') return true
  if (/:$/.test(words))
    return (
      isKnown && reading.coverage >= 0.75 && !manner.isNumbered && words.length <= 70 && !leadIn.test(words)
    )
  if (/\?$/.test(words) && reading.kinds.length > 0) return true
  if (isKnown && reading.coverage >= (manner.isNumbered ? 0.99 : 0.6)) {
    if (isAlone(text, block.span)) return !(isAmbiguous(words, reading) && isRun(text, before, after))
    return startsBody(text, block, after) && reading.coverage >= 0.99
  }
  if (!manner.isNumbered && manner.isTopped && isTop(text, block))
    return isTitleLike(words) && (reading.coverage >= 0.3 || headsSentences(text, after))
  if (isCapital && isAlone(text, block.span) && !isRun(text, before, after))
    return headsSentences(text, after)
  if (manner.isNumbered || !manner.isSpaced) return false
  return (
    isAlone(text, block.span) &&
    isTitleLike(words) &&
    !isRun(text, before, after) &&
    headsSentences(text, after)
  )
}

/** What is said before a list, as no heading says it. */
const leadIn =
  /käytetään|saadaan|kerätään(?!\?)|\bovat\b|\bon:|\bota\b|sisältää|voidaan|seuraav|följande|following|is collected|behandlas:/iu

/** A word that heads a section of some notices and is an item of a list in others. */
function isAmbiguous(words: string, { coverage }: HeadingReading): boolean {
  return (
    coverage < 0.99 ||
    (!/\s/.test(words) &&
      /^(?:yhteystiedot|evästeet|suostumu|analytiikka|säilytys|cookies|kakor)/iu.test(words))
  )
}

/** One of several short lines below each other: an enumeration without bullets. */
function isRun(text: string, before: Block | undefined, after: Block | undefined): boolean {
  const isShort = (block: Block | undefined) =>
    block !== undefined &&
    block.kind === 'paragraph' &&
    !/[.:?!]$/.test(wordsOf(text, block.span)) &&
    wordsOf(text, block.span).length < 50
  return (
    isShort(before) && isShort(after) && readHeading(wordsOf(text, (after as Block).span)).kinds.length === 0
  )
}

/** A line with a blank one above it and none below. */
function isTop(text: string, { kind, span }: Block): boolean {
  return (
    kind === 'paragraph' &&
    /(?:^|\n)[^\S\n]*\n[^\S\n]*$/.test(`\n${text.slice(Math.max(0, span.start - 60), span.start)}`) &&
    /^[^\S\n]*\n[^\S\n]*\S/.test(text.slice(span.end, span.end + 60)) &&
    !/[.,;:]$/.test(wordsOf(text, span))
  )
}

function startsBody(text: string, block: Block, after: Block | undefined): boolean {
  return after !== undefined && /^[\s•●▪◦·❖➢►✓✔*–—-]*$/u.test(text.slice(block.span.end, after.span.start))
}

function isTitleLike(words: string): boolean {
  if (/\((?:osittain )?(?:pakolli|valinnai|vapaaehtoi|frivillig|obligatori|optional|mandatory)/iu.test(words))
    return false
  if (/(?:seloste|policy|notice|beskrivning|käytäntö)$/iu.test(words)) return false
  return words.length <= 60 && words.split(/\s+/).length <= 7 && !/[:\d|]/.test(words)
}

function headsSentences(text: string, after: Block | undefined): boolean {
  if (after === undefined) return false
  const words = wordsOf(text, after.span)
  return (
    after.kind === 'listItem' || after.kind === 'heading' || /[.:!?]["”)]?$/.test(words) || words.length > 100
  )
}
