import type { Run } from '../document/document.ts'
import { run } from '../document/runs.ts'
import { phraseInSentence } from '../language/in-sentence.ts'
import type { Composition } from './composition.ts'

/** The purposes as words of a sentence: “laskutus ja maksut, uutiskirje”. */
export function purposesInSentence(ids: readonly string[], { register, language }: Composition): Run[] {
  const named = ids.flatMap((id): Run[][] => {
    const purpose = register.purposes.find((one) => one.id === id)
    const label = purpose && phraseInSentence('purpose', purpose, language, `purposes/${id}`)
    return label === undefined ? [] : [[label]]
  })
  return commaSeparated(named)
}

/** Items with commas only: labels may hold an “and” of their own. */
export function commaSeparated(items: readonly (readonly Run[])[]): Run[] {
  return items.flatMap((item, index) =>
    index === 0 ? [...item] : [run(', ', items[index - 1]?.at(-1)?.fact), ...item],
  )
}

/** Some of the groups as words of a sentence. */
export function subjectsInSentence(ids: readonly string[], { register, language }: Composition): Run[] {
  return commaSeparated(
    ids.flatMap((id): Run[][] => {
      const category = register.dataSubjectCategories.find((one) => one.id === id)
      const phrase =
        category && phraseInSentence('dataSubjectCategory', category, language, `dataSubjectCategories/${id}`)
      return phrase === undefined ? [] : [[phrase]]
    }),
  )
}

/** Some of the data as words of a sentence: “nimi, sähköpostiosoite”. */
export function dataInSentence(ids: readonly string[], { register, language }: Composition): Run[] {
  return commaSeparated(
    ids.flatMap((id): Run[][] => {
      const data = register.dataCategories.find((one) => one.id === id)
      const phrase = data && phraseInSentence('dataCategory', data, language, `dataCategories/${id}`)
      return phrase === undefined ? [] : [[phrase]]
    }),
  )
}

/** Some of the sources as words of a sentence. */
export function sourcesInSentence(ids: readonly string[], { register, language }: Composition): Run[] {
  const { sources } = register
  if (sources.state !== 'stated') return []
  return commaSeparated(
    ids.flatMap((id): Run[][] => {
      const source = sources.items.find((one) => one.id === id)
      const phrase = source && phraseInSentence('source', source, language, `sources/items/${id}`)
      return phrase === undefined ? [] : [[phrase]]
    }),
  )
}
