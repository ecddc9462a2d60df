import type { Language, LocalizedText } from '@seloste/domain'
import type { Phrase } from '../words/phrase.ts'

const longest = 5000

/** Words of a text as a localized text of its language, on one line. */
export function wordsIn(language: Language, words: Phrase | string): LocalizedText {
  const text = (typeof words === 'string' ? words : words.text).replace(/\s*\n\s*/g, ' ').trim()
  return { [language]: text.slice(0, longest).toWellFormed() }
}

/** The same with its first letter a capital: a name of something. */
export function capitalised(language: Language, words: Phrase | string): LocalizedText {
  const text = typeof words === 'string' ? words : words.text
  return wordsIn(language, text.charAt(0).toUpperCase() + text.slice(1))
}

/** Paragraphs as one text, with a blank line between. */
export function paragraphsIn(language: Language, paragraphs: readonly Phrase[]): LocalizedText {
  const texts = paragraphs.flatMap((one) => wordsIn(language, one)[language] ?? [])
  return { [language]: texts.join('\n\n').slice(0, longest).toWellFormed() }
}
