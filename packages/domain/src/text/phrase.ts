import * as z from 'zod'
import { ownTermCodeSchema } from '../vocabulary/own-term.ts'
import { findTerm, type VocabularyName, vocabularies } from '../vocabulary/vocabularies.ts'
import type { Language } from './language.ts'
import { type LocalizedText, textIn } from './localized-text.ts'
import { localizedTextSchema } from './localized-text-schema.ts'

/** The codes of a vocabulary as a schema. */
export function codeOf<Name extends VocabularyName>(vocabulary: Name) {
  return z.enum(Object.keys(vocabularies[vocabulary]) as [CodeOf<Name>, ...CodeOf<Name>[]])
}

/** A code of a vocabulary. */
export type CodeOf<Name extends VocabularyName> = Extract<keyof (typeof vocabularies)[Name], string>

/**
 * A phrase that reaches a notice: a vocabulary term, the organisation's own term (`own:…`), words of its own,
 * or a term with the words that are used for it. The words go before the term's label.
 */
export function phraseSchema<Name extends VocabularyName>(vocabulary: Name) {
  return z.strictObject({
    term: z.union([codeOf(vocabulary), ownTermCodeSchema]).optional(),
    words: localizedTextSchema.optional(),
  })
}

/** A phrase of some vocabulary. */
export interface Phrase {
  term?: string | undefined
  words?: LocalizedText | undefined
}

/** What a phrase says in a language: its words there, else its term's label, else its words in another language. */
export function phraseIn(
  vocabulary: VocabularyName,
  phrase: Phrase,
  language: Language,
): { text: string; language: Language } | undefined {
  const words = phrase.words?.[language]
  if (words !== undefined && words !== '') return { text: words, language }
  const term = phrase.term === undefined ? undefined : findTerm(vocabulary, phrase.term)
  return term === undefined ? textIn(phrase.words, language) : { text: term[language], language }
}
