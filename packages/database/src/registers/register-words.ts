import {
  findTerm,
  type LocalizedText,
  languages,
  type Phrase,
  type Register,
  type VocabularyName,
} from '@seloste/domain'
import { searchText } from '../content/search.ts'

/** The words a register is found by: its name, its purposes and its data, in every language. */
export function registerWords(register: Register): string {
  return searchText([
    ...texts(register.name),
    ...texts(register.unit),
    ...register.purposes.flatMap((purpose) => [...phrase('purpose', purpose), ...texts(purpose.description)]),
    ...register.dataSubjectCategories.flatMap((category) => phrase('dataSubjectCategory', category)),
    ...register.dataCategories.flatMap((category) => phrase('dataCategory', category)),
    ...register.dataCategories.flatMap((category) =>
      (category.items ?? []).flatMap((item) => phrase('dataCategory', item)),
    ),
  ])
}

function texts(text: LocalizedText | undefined): (string | undefined)[] {
  return languages.map((language) => text?.[language])
}

function phrase(vocabulary: VocabularyName, { term, words }: Phrase): (string | undefined)[] {
  const found = term === undefined ? undefined : findTerm(vocabulary, term)
  return [...texts(words), ...languages.map((language) => found?.[language])]
}
