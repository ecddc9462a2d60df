import { type ConceptCode, type Language, languages } from '@seloste/domain'
import { type PartCode, parts } from '../notice/parts.ts'
import type { LayoutGroup, LayoutSection } from './layout.ts'
import { layouts } from './layouts.ts'

/** A part that a layout tells below a heading, and the concepts that it tells. */
export interface HeadedPart {
  readonly part: PartCode
  readonly concepts: readonly ConceptCode[]
}

const known = new Map(languages.map((language) => [language, partsByHeading(language)]))

/** The parts that a layout tells below a heading of these words; none for words that head nothing. */
export function partsHeaded(words: string, language: Language): readonly HeadedPart[] {
  const codes = known.get(language)?.get(words) ?? []
  return codes.map((part) => ({ part, concepts: parts[part].concepts }))
}

function partsByHeading(language: Language): Map<string, readonly PartCode[]> {
  const found = new Map<string, readonly PartCode[]>()
  const add = (heading: string, codes: readonly PartCode[]) => {
    // Layouts that share a heading differ in what they tell below it: the one that tells most has it all.
    if (codes.length > (found.get(heading)?.length ?? 0)) found.set(heading, codes)
  }
  for (const { sections } of Object.values(layouts)) {
    for (const section of sections) {
      const { heading, content }: LayoutSection = section
      add(
        heading[language],
        content.filter((one) => typeof one === 'string'),
      )
      for (const group of content.filter((one): one is LayoutGroup => typeof one !== 'string'))
        add(group.heading[language], group.parts)
    }
  }
  return found
}
