import type { Language } from '@seloste/domain'
import { exceptionSentences, sharedExceptions } from './right-exceptions.ts'
import { rightSentences, type StatedRight } from './right-sentences.ts'
import { scopeSentences } from './rights.ts'

/** A right that a notice tells of, and where in the text the organisation's own words on it begin. */
export interface RightTold {
  readonly right: StatedRight
  readonly end: number
}

/**
 * The right that a text tells of, by its name or in its words; undefined when it tells of none. The names of the
 * purposes end the sentence on those to which the right reaches.
 */
export function rightTold(
  text: string,
  language: Language,
  purposes: readonly string[],
): RightTold | undefined {
  const line = text.replace(/\s/g, ' ')
  for (const [right, { name, words }] of Object.entries(rightSentences)) {
    const named = after(line, 0, `${name[language]}.`)
    const told = after(line, named ?? 0, words[language])
    if (!isStated(right) || (named === undefined && told === undefined)) continue
    return { right, end: afterLaw(line, told ?? named ?? 0, right, language, purposes) }
  }
  return undefined
}

/** True for what is told once for several rights. */
export function tellsSeveralRights(text: string, language: Language): boolean {
  return Object.values(sharedExceptions).some((words) => words[language] === text.replace(/\s+/g, ' '))
}

function isStated(right: string): right is StatedRight {
  return Object.hasOwn(rightSentences, right)
}

/** Where what the law says of a right ends: to which purposes it reaches, and its exceptions. */
function afterLaw(
  text: string,
  from: number,
  right: StatedRight,
  language: Language,
  purposes: readonly string[],
): number {
  const scoped = Object.values(scopeSentences).flatMap(({ parts }) => {
    const [opening] = parts[language]
    const start = typeof opening === 'string' ? after(text, from, opening) : undefined
    return start === undefined ? [] : [afterNames(text, start, purposes)]
  })
  let end = scoped[0] ?? from
  for (const words of Object.values(exceptionSentences[right] ?? {}))
    end = after(text, end, words[language]) ?? end
  return end
}

/** Where names with commas between end, with the full stop after them; an unknown name ends at the first full stop. */
function afterNames(text: string, from: number, names: readonly string[]): number {
  const longestFirst = names
    .map((name) => name.toLowerCase())
    .toSorted((one, other) => other.length - one.length)
  const small = text.toLowerCase()
  let end = from
  for (;;) {
    const name = longestFirst.find((one) => small.startsWith(one, end))
    const stop = name === undefined ? small.indexOf('.', end) : end + name.length
    if (name === undefined || !small.startsWith(', ', stop)) return stop < 0 ? small.length : stop + 1
    end = stop + ', '.length
  }
}

/** Where some words end that stand at a place of a text, after a space; undefined when they do not. */
function after(text: string, from: number, words: string): number | undefined {
  const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)
  return text.startsWith(words, start) ? start + words.length : undefined
}
