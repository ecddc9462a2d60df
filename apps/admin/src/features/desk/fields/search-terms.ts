import {
  findTerm,
  type Language,
  languages,
  type OwnTerm,
  type Term,
  textIn,
  type VocabularyName,
  vocabularies,
} from '@seloste/domain'

/** A term that was found, with what it is called in the other languages. */
export interface FoundTerm {
  code: string
  label: string
  others: string
}

type Labels = { readonly [Code in Language]?: string | undefined }

const plain = (text: string) => text.toLocaleLowerCase('fi').normalize('NFC')

/**
 * The terms of a vocabulary in which every word that was typed begins a word, in any language; those that begin
 * with it first. Everything is found by nothing.
 */
export function searchTerms(
  vocabulary: VocabularyName,
  ownTerms: Iterable<OwnTerm>,
  typed: string,
  language: Language,
): readonly FoundTerm[] {
  const wanted = plain(typed).trim()
  const parts = wanted.split(/\s+/).filter(Boolean)
  const terms: Record<string, Term> = vocabularies[vocabulary]
  const all: [string, Labels][] = [
    ...[...ownTerms]
      .filter((own) => own.vocabulary === vocabulary)
      .map((own): [string, Labels] => [`own:${own.id}`, own.labels]),
    ...Object.entries(terms),
  ]
  return all
    .map(([code, labels]) => ({ code, labels, rank: rankOf(labels, wanted, parts) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ code, labels }) => found(code, labels, language))
}

function rankOf(labels: Labels, wanted: string, parts: readonly string[]): number {
  if (parts.length === 0) return 1
  let best = 0
  for (const language of languages) {
    const label = plain(labels[language] ?? '')
    if (label.startsWith(wanted)) return 3
    const words = label.split(/[^\p{L}\p{N}]+/u)
    if (parts.every((part) => words.some((word) => word.startsWith(part)))) best = Math.max(best, 2)
    else if (parts.every((part) => label.includes(part))) best = Math.max(best, 1)
  }
  return best
}

function found(code: string, labels: Labels, language: Language): FoundTerm {
  const label = textIn(labels, language)?.text ?? code
  const others = languages.flatMap((other) =>
    labels[other] && labels[other] !== label ? [labels[other]] : [],
  )
  return { code, label, others: others.join(' · ') }
}

/** What a term is called; undefined when nobody knows it any more. */
export function termLabel(
  vocabulary: VocabularyName,
  code: string,
  ownTerms: ReadonlyMap<string, OwnTerm>,
  language: Language,
): string | undefined {
  if (code.startsWith('own:')) return textIn(ownTerms.get(code.slice('own:'.length))?.labels, language)?.text
  return findTerm(vocabulary, code)?.[language]
}
