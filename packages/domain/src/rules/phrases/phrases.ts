import type { Language } from '../../text/language.ts'

/** Phrases of one meaning in each language, compiled when they are first looked for. */
export type Phrases = Readonly<Record<Language, RegExp>>

const letter = '[\\p{L}\\p{N}_]'
const edge = `(?:(?<!${letter})(?=${letter})|(?<=${letter})(?!${letter}))`
const gap = `${letter}*[,;:)]?\\s+(?:\\S*[^\\s.!?]\\s+){0,8}?`
const never = /(?!)/gu

/**
 * Phrases of one meaning, in each language as regular expressions with conveniences. Each begins where a word begins
 * and runs to the end of its last word, since words are inflected at their end (`säilytysa` finds *säilytysajasta*);
 * `\w*` before it lets it stand inside a compound. A space is any white space, ` … ` the rest of the word and up to eight
 * words of the same sentence, `\w` and `\b` know the letters of every language. Case does not matter.
 */
export function phrases(patterns: Readonly<Record<Language, readonly string[]>>): Phrases {
  const compiled: Partial<Record<Language, RegExp>> = {}
  // A notice is in one language, so that most are never asked for.
  const inLanguage = (language: Language) => {
    compiled[language] ??= compile(patterns[language])
    return compiled[language]
  }
  return {
    get fi() {
      return inLanguage('fi')
    },
    get sv() {
      return inLanguage('sv')
    },
    get en() {
      return inLanguage('en')
    },
  }
}

function compile(patterns: readonly string[]): RegExp {
  if (patterns.length === 0) return never
  const alternatives = patterns.map(expanded).join('|')
  return new RegExp(`(?<!${letter})(?:${alternatives})${letter}*`, 'giu')
}

function expanded(pattern: string): string {
  return pattern
    .replaceAll(' … ', gap)
    .replaceAll(' ', '(?:\\s+)')
    .replaceAll('\\b', edge)
    .replaceAll('\\w', letter)
}
