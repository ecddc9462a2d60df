import {
  findTerm,
  type Language,
  type LocalizedText,
  languages,
  type Phrase,
  type VocabularyName,
} from '@seloste/domain'

/** A value of JSON-LD: a literal, a reference, or a node. */
export type Value =
  | string
  | { readonly '@value': string; readonly '@language'?: Language; readonly '@type'?: string }
  | { readonly '@id': string }
  | Node

/** A node of JSON-LD: compact IRIs as names, always lists as values. */
export interface Node {
  readonly '@id'?: string
  readonly '@type': readonly string[]
  readonly [property: `${string}:${string}`]: readonly Value[]
}

/** Properties without the empty ones. */
export function stated(
  properties: Readonly<Record<`${string}:${string}`, readonly Value[]>>,
): Record<`${string}:${string}`, readonly Value[]> {
  return Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0))
}

/** A text in each language that it has. */
export function words(text: LocalizedText | undefined): Value[] {
  return languages.flatMap((language) => {
    const value = text?.[language]
    return value === undefined || value === '' ? [] : [{ '@value': value, '@language': language }]
  })
}

/** The words of a phrase, else the label of its term, in each language. */
export function phraseWords(vocabulary: VocabularyName, { term, words: own }: Phrase): Value[] {
  const label = term === undefined ? undefined : findTerm(vocabulary, term)
  return languages.flatMap((language) => {
    const value = own?.[language] || label?.[language]
    return value === undefined ? [] : [{ '@value': value, '@language': language }]
  })
}

/** The classes of a phrase: the general one, and the concept of its term where DPV has one. */
export function classesOf(general: string, vocabulary: VocabularyName, term: string | undefined): string[] {
  const iri = term === undefined ? undefined : findTerm(vocabulary, term)?.iri
  return iri === undefined || iri === general ? [general] : [general, iri]
}

/** A phrase of a vocabulary as a node of its own, named by its place in the register. */
export function phraseNode(
  place: string,
  general: string,
  vocabulary: VocabularyName,
  phrase: Phrase,
  more: Readonly<Record<`${string}:${string}`, readonly Value[]>> = {},
): Node {
  return {
    '@id': `#${place}`,
    '@type': classesOf(general, vocabulary, phrase.term),
    ...stated({ 'skos:prefLabel': phraseWords(vocabulary, phrase), ...more }),
  }
}

/** A reference to another node. */
export function reference(place: string): { '@id': string } {
  return { '@id': `#${place}` }
}

/** References to the items that are named, or to all of them when none is. */
export function references(
  list: string,
  named: readonly string[] | undefined,
  all: readonly { id: string }[],
): Value[] {
  const ids = named === undefined || named.length === 0 ? all.map(({ id }) => id) : named
  return ids.map((id) => reference(`${list}/${id}`))
}

/** A country by its code of ISO 3166-1. */
export function countryNode(code: string | undefined): Value[] {
  return code === undefined ? [] : [{ '@id': `loc:${code}` }]
}

/** A day; ISO 8601. */
export function day(date: string | undefined): Value[] {
  return date === undefined ? [] : [{ '@value': date, '@type': 'xsd:date' }]
}
