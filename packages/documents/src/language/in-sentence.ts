import {
  findTerm,
  type Language,
  type Phrase,
  phraseIn,
  type Term,
  type VocabularyName,
} from '@seloste/domain'
import type { Run } from '../document/document.ts'
import { beginsWithName } from './names-in-labels.ts'
import { beginsOrdinarily } from './ordinary-words.ts'

/** A term's label as it stands inside a sentence: small first letter, except in names and acronyms. */
export function inSentence(label: string, language: Language): string {
  return beginsWithName(label, language) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

const lowered = new WeakMap<Term, Partial<Record<Language, string>>>()

function loweredLabel(term: Term, language: Language): string {
  const known = lowered.get(term) ?? {}
  const label = known[language]
  if (label !== undefined) return label
  const made = inSentence(term[language], language)
  known[language] = made
  lowered.set(term, known)
  return made
}

const ordinaryStart = /^\p{Ll}{2}/u

/** A text as it begins a line: a capital first letter where it is an ordinary word. */
export function atStart(text: string): string {
  return ordinaryStart.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** A phrase inside a sentence, with the fact it states; undefined when it says nothing. */
export function phraseInSentence(
  vocabulary: VocabularyName,
  phrase: Phrase,
  language: Language,
  path: string,
): Run | undefined {
  const said = phraseIn(vocabulary, phrase, language)
  if (said === undefined) return undefined
  const byWords = (phrase.words?.[language] ?? '') !== ''
  const term = byWords || phrase.term === undefined ? undefined : findTerm(vocabulary, phrase.term)
  if (term !== undefined) return { text: loweredLabel(term, language), fact: `${path}/term` }
  const own = said.text.trim()
  if (own === '') return undefined
  const text = beginsOrdinarily(own, said.language) ? own.charAt(0).toLowerCase() + own.slice(1) : own
  const fact = `${path}/words`
  return said.language === language ? { text, fact } : { text, fact, language: said.language }
}

/** A phrase as it begins a line of a list. */
export function phraseAtStart(
  vocabulary: VocabularyName,
  phrase: Phrase,
  language: Language,
  path: string,
): Run | undefined {
  const said = phraseIn(vocabulary, phrase, language)
  const text = said === undefined ? '' : atStart(said.text.trim())
  if (said === undefined || text === '') return undefined
  const byTerm = (phrase.words?.[language] ?? '') === '' && phrase.term !== undefined
  const fact =
    byTerm && findTerm(vocabulary, phrase.term ?? '') !== undefined ? `${path}/term` : `${path}/words`
  return said.language === language ? { text, fact } : { text, fact, language: said.language }
}
