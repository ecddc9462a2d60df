import { languages, type VocabularyName, vocabularies } from '@seloste/domain'

const byLabel = new Map<VocabularyName, ReadonlyMap<string, string>>()

/** The code whose label in some language the words are, letter for letter; undefined when they are no label. */
export function labelledTerm<Name extends VocabularyName>(
  vocabulary: Name,
  words: string,
): keyof (typeof vocabularies)[Name] | undefined {
  let labels = byLabel.get(vocabulary)
  if (labels === undefined) {
    labels = new Map(
      Object.entries(vocabularies[vocabulary]).flatMap(([code, term]) =>
        languages.map((language) => [key(term[language]), code] as const),
      ),
    )
    byLabel.set(vocabulary, labels)
  }
  return labels.get(key(words)) as keyof (typeof vocabularies)[Name] | undefined
}

function key(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/[’']/g, "'").trim()
}
