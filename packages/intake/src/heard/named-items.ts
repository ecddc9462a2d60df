import {
  findTerm,
  type Phrase as Item,
  type Language,
  type VocabularyName,
  vocabularies,
} from '@seloste/domain'
import { type Phrase, partOf } from '../words/phrase.ts'

type Named = Item & { readonly id: string }

/** The ids of the items that words name with commas between; a name may hold a comma of its own. None where one is unknown. */
export function idsNamed(
  words: Phrase,
  items: readonly Named[],
  vocabulary: VocabularyName,
  language: Language,
): string[] {
  const byName = new Map(
    items.flatMap((item) => namesOf(item, vocabulary, language).map((name) => [name, item.id] as const)),
  )
  const parts = partsNamed(words, [...byName.keys()])
  const ids = parts.flatMap(({ text }) => byName.get(text.toLowerCase()) ?? [])
  return ids.length === parts.length ? ids : []
}

/** The terms and own words that words name with commas between; a label may hold a comma of its own. */
export function namesIn(words: Phrase, vocabulary: VocabularyName, language: Language): Phrase[] {
  const labels = Object.values(vocabularies[vocabulary]).map((term) => term[language].toLowerCase())
  return partsNamed(
    words,
    labels.filter((label) => label.includes(',')),
  )
}

/** The parts between commas, known names whole. */
function partsNamed(words: Phrase, names: readonly string[]): Phrase[] {
  const longestFirst = names.toSorted((one, other) => other.length - one.length)
  const small = words.text.toLowerCase()
  const parts: Phrase[] = []
  let from = 0
  while (from < small.length) {
    const name = longestFirst.find(
      (one) => small.startsWith(one, from) && /^(?:, |$)/.test(small.slice(from + one.length)),
    )
    const comma = small.indexOf(', ', from)
    const end = name === undefined ? (comma < 0 ? small.length : comma) : from + name.length
    const part = partOf(words, from, end)
    if (part !== undefined) parts.push(part)
    from = end + ', '.length
  }
  return parts
}

function namesOf({ term, words }: Named, vocabulary: VocabularyName, language: Language): string[] {
  const label = term === undefined ? undefined : findTerm(vocabulary, term)?.[language]
  return [words?.[language], label].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]))
}
