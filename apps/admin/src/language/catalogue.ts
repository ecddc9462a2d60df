import type { Language } from '@seloste/domain'
import { useLanguage } from './interface-language.ts'

/**
 * Texts of one concept in every language of the desk. Write the Finnish ones as `fi` and the whole as
 * `{ fi, sv: {…}, en: {…} } satisfies Catalogue<typeof fi>`: the compiler finds what a language lacks.
 */
export type Catalogue<Texts> = Record<Language, Texts>

/** The texts of a catalogue in the language that the desk speaks. */
export function useTexts<Texts>(catalogue: Catalogue<Texts>): Texts {
  return catalogue[useLanguage()]
}
