import type { Language } from '../../text/language.ts'
import { articleExplanation } from './article-explanation.ts'
import { articlesOf } from './articles-of.ts'

/** A rule's citation as readers of a language name its provisions: “GDPR 13(2)(d), 77; tietosuojalaki 21 §”. */
export function citationIn(citation: string, language: Language): string {
  const names = articlesOf(citation).map((code) => articleExplanation(code)?.name[language] ?? code)
  return names.join('; ').replaceAll(/; GDPR (?=\d)/g, ', ')
}
