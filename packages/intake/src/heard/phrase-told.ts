import type { Language, LocalizedText, VocabularyName } from '@seloste/domain'
import { wordsIn } from '../draft/words.ts'
import { labelledTerm } from '../terms/label-terms.ts'
import type { Phrase } from '../words/phrase.ts'

/** A term of a vocabulary, or words of an organisation's own. */
export type PhraseTold<Name extends VocabularyName> = {
  term?: NonNullable<ReturnType<typeof labelledTerm<Name>>>
  words?: LocalizedText
}

/** The term whose label a composed notice tells, else the words as they are: what is no label is nobody's term. */
export function phraseTold<Name extends VocabularyName>(
  vocabulary: Name,
  words: Phrase,
  language: Language,
): PhraseTold<Name> {
  const term = labelledTerm(vocabulary, words.text)
  return term === undefined ? { words: wordsIn(language, words) } : { term }
}
