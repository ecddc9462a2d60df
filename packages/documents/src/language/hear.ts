import type { Language, Span } from '@seloste/domain'
import type { Sentence } from './sentence.ts'

/** A sentence that was heard in a text: which one, where, and the words in its holes. */
export interface Heard<Key extends string> {
  readonly key: Key
  readonly span: Span
  readonly holes: Readonly<Record<string, Span>>
  /** What follows a sentence without holes and is none of the sentences. */
  readonly rest?: Span
}

/** A text as sentences that were said with `say`, and the words before the first of them. */
export interface HeardText<Key extends string> {
  readonly opening: Span
  readonly said: readonly Heard<Key>[]
}

type Sentences<Key extends string> = Readonly<Record<Key, Sentence<string>>>
type Voice<Key extends string> = {
  readonly starts: RegExp
  readonly whole: readonly (readonly [Key, RegExp])[]
  /** Those that begin with a hole. */
  readonly open: readonly (readonly [Key, RegExp])[]
}

const voices = new WeakMap<object, Partial<Record<Language, Voice<string>>>>()

/**
 * Which of the sentences a text says, one after the other: `say` backwards. A sentence goes on until the next one
 * begins, so that what a person wrote in it may have sentences of its own. A sentence that begins with a hole is heard
 * only at the start of the text.
 */
export function hear<Key extends string>(
  sentences: Sentences<Key>,
  language: Language,
  text: string,
): HeardText<Key> {
  const { starts, whole, open } = voiceOf(sentences, language)
  const from = [...text.matchAll(starts)].map(({ index }) => index)
  const said = from.flatMap((start, index) => heardAt(text, start, from[index + 1] ?? text.length, whole))
  const opening = { start: 0, end: from[0] ?? text.length }
  const first = heardAt(text, 0, opening.end, open)
  return first.length === 0 ? { opening, said } : { opening: { start: 0, end: 0 }, said: [...first, ...said] }
}

function heardAt<Key extends string>(
  text: string,
  start: number,
  until: number,
  patterns: Voice<Key>['whole'],
): Heard<Key>[] {
  const words = text.slice(start, until).trimEnd()
  for (const [key, pattern] of patterns) {
    const match = pattern.exec(words)
    if (match === null) continue
    const span = { start, end: start + match[0].length }
    const rest =
      span.end === start + words.length ? {} : { rest: { start: span.end, end: start + words.length } }
    return [{ key, span, holes: holesOf(match, start), ...rest }]
  }
  return []
}

function holesOf({ indices }: RegExpExecArray, from: number): Record<string, Span> {
  return Object.fromEntries(
    Object.entries(indices?.groups ?? {}).flatMap(([name, found]) =>
      found === undefined ? [] : [[name, { start: from + found[0], end: from + found[1] }] as const],
    ),
  )
}

function voiceOf<Key extends string>(sentences: Sentences<Key>, language: Language): Voice<Key> {
  const known = voices.get(sentences) ?? {}
  voices.set(sentences, known)
  known[language] ??= voice(sentences, language)
  return known[language] as Voice<Key>
}

function voice<Key extends string>(sentences: Sentences<Key>, language: Language): Voice<Key> {
  // A longer beginning is tried first: one may begin with the whole of another.
  const spoken = (Object.keys(sentences) as Key[])
    .map((key) => ({ key, parts: sentences[key].parts[language] }))
    .toSorted((one, other) => fixedStart(other.parts).length - fixedStart(one.parts).length)
  const patterns = (isOpen: boolean) =>
    spoken
      .filter(({ parts }) => (typeof parts[0] === 'string') !== isOpen)
      .map(({ key, parts }) => [key, patternOf(parts)] as const)
  const beginnings = spoken.flatMap(({ parts: [first] }) =>
    typeof first === 'string' ? [escaped(first)] : [],
  )
  return {
    starts: new RegExp(`(?<=^|[.!?…:]["”’»)]?\\s)(?:${beginnings.join('|')})`, 'gu'),
    whole: patterns(false),
    open: patterns(true),
  }
}

/** The words that tell a sentence from others: its first that are no hole. */
function fixedStart(parts: Sentence<string>['parts'][Language]): string {
  const first = parts.find((part) => typeof part === 'string')
  return typeof first === 'string' ? first : ''
}

/** The sentence as a pattern; its full stop may be that of what a person wrote. */
function patternOf(parts: Sentence<string>['parts'][Language]): RegExp {
  const words = parts.map((part, index) => {
    if (typeof part !== 'string') return `(?<${part.hole}>.+?)`
    const isEnd = index === parts.length - 1 && part === '.'
    return isEnd ? '\\.?' : escaped(part)
  })
  const end = parts.every((part) => typeof part === 'string') ? '(?=\\s|$)' : '$'
  return new RegExp(`^${words.join('')}${end}`, 'dsu')
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')
}
