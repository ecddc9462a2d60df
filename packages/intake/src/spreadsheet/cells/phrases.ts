import {
  type CodeOf,
  type Language,
  type LocalizedText,
  languages,
  type VocabularyName,
  vocabularies,
  withText,
} from '@seloste/domain'

interface Phrase<Term extends string> {
  term?: Term | `own:${string}` | undefined
  words?: LocalizedText | undefined
}

const indexes = new Map<VocabularyName, ReadonlyMap<string, string>>()

/** The term whose label a text is, in any language. */
export function termOf<Name extends VocabularyName>(
  vocabulary: Name,
  text: string,
): CodeOf<Name> | undefined {
  const index = indexes.get(vocabulary) ?? indexed(vocabulary)
  // The codes of the index are those of the vocabulary itself.
  return index.get(text.trim().toLowerCase()) as CodeOf<Name> | undefined
}

function indexed(vocabulary: VocabularyName): ReadonlyMap<string, string> {
  const terms: Readonly<Record<string, Readonly<Record<Language, string>>>> = vocabularies[vocabulary]
  const index = new Map<string, string>()
  for (const [code, term] of Object.entries(terms)) {
    for (const language of languages) {
      const label = term[language].toLowerCase()
      if (!index.has(label)) index.set(label, code)
    }
  }
  indexes.set(vocabulary, index)
  return index
}

/**
 * What a text says as a phrase: a term where it is a term's label, else words. A phrase whose words are changed keeps
 * its term and its other languages, whose texts then count as translations of what it said before.
 */
export function readPhrase<Name extends VocabularyName>(
  vocabulary: Name,
  text: string,
  language: Language,
  before?: Phrase<CodeOf<Name>>,
): Phrase<CodeOf<Name>> {
  const term = termOf(vocabulary, text)
  if (term !== undefined) return { term }
  const had = before?.words?.[language]
  const words = withText(had === undefined ? undefined : before?.words, language, text, language)
  return had === undefined || before?.term === undefined ? { words } : { term: before.term, words }
}

/** “Label: detail” in its two parts; the whole is the label where there is no detail. */
export function labelAndDetail(text: string): { label: string; detail?: string } {
  const at = text.indexOf(': ')
  if (at <= 0) return { label: text }
  return { label: text.slice(0, at).trim(), detail: text.slice(at + 2).trim() }
}

/** A text with what a line says of it now; the very same where the line only tells it without its line breaks. */
export function rewritten(
  before: LocalizedText | undefined,
  language: Language,
  line: string,
): LocalizedText {
  const had = before?.[language]?.replace(/\s*\n\s*/g, ' ').trim()
  return before !== undefined && had === line ? before : withText(before, language, line, language)
}
