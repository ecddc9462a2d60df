import type { Language, Party, VocabularyName } from '@seloste/domain'
import { wordsIn } from '../draft/words.ts'
import { hasLegalForm } from '../interpret/controller.ts'
import type { Phrase } from '../words/phrase.ts'
import { nameAndRest } from './heard-phrase.ts'
import { type PhraseTold, phraseTold } from './phrase-told.ts'

type Name = Extract<VocabularyName, 'recipient' | 'source'>
type Told<Vocabulary extends Name> = PhraseTold<Vocabulary> & { party?: Party }

/** “What it is: who it is”, or one of them; a name alone is a company's where it ends in a legal form. */
export function whoTold<Vocabulary extends Name>(
  vocabulary: Vocabulary,
  opening: Phrase | undefined,
  language: Language,
): Told<Vocabulary> {
  if (opening === undefined) return {}
  const { name, rest } = nameAndRest(opening)
  if (rest === undefined && hasLegalForm(opening.text)) return { party: partyTold(opening, language) }
  const kind = phraseTold(vocabulary, name, language)
  return rest === undefined ? kind : { ...kind, party: partyTold(rest, language) }
}

/** “Maija Malli, secretary”: a name, and a title after the last comma. */
export function partyTold(words: Phrase, language: Language): Party {
  const match = /^(?<name>.+), (?<title>\p{Ll}[^,@]*)$/u.exec(words.text)
  const { name = words.text, title } = match?.groups ?? {}
  return {
    name: wordsIn(language, name),
    ...(title === undefined ? {} : { title: wordsIn(language, title) }),
  }
}
