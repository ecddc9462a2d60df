import { type FrozenRegister, findTerm, type Language, type VocabularyName } from '@seloste/domain'

type Told = Omit<FrozenRegister, 'format'>
type Value = unknown

/** Lists whose items others refer to, with the vocabulary of their names. */
const named = {
  purposes: 'purpose',
  dataSubjectCategories: 'dataSubjectCategory',
  dataCategories: 'dataCategory',
  sources: 'source',
  recipients: 'recipient',
} as const satisfies Record<string, VocabularyName>

/**
 * All that a notice tells of a register, so that two readings compare. What a notice does not say, or merges:
 * - ids; whose contact and officer they are, the register's or the organisation's;
 * - the order of the bases of a purpose, of purposes that are told under their bases, and of measures of papers and others;
 * - whether a period is said to be exact, and a measure to be for electronic data or for all;
 * - whether a first letter was a capital, and a text ended in a full stop;
 * - what is computed of rights from the bases, and what a term implies of itself.
 */
export function toldFacts({ organisation, register }: Told, language: Language): Value {
  const names = new Map(
    Object.entries(named).flatMap(([list, vocabulary]) =>
      itemsOf(register[list as keyof typeof named]).map(
        (item) => [item.id, nameOf(item, vocabulary, language)] as const,
      ),
    ),
  )
  const { rights, ...rest } = register
  const { details: _computed, ...procedure } = rights
  const { name, businessId, email, phone, address } = organisation
  return plain({
    controller: { name, businessId, email, phone, address },
    register: { ...rest, rights: procedure },
  })

  function plain(value: Value, key = ''): Value {
    if (Array.isArray(value)) {
      const items = value.map((one) => (typeof one === 'string' ? (names.get(one) ?? one) : plain(one, key)))
      return isOrdered(key) ? items : items.toSorted((one, other) => (textOf(one) < textOf(other) ? -1 : 1))
    }
    if (typeof value !== 'object' || value === null) return value
    if (isText(value)) return told(value[language] ?? '')
    const facts = Object.entries(value).flatMap(([name, fact]): [string, Value][] => {
      if (name === 'id' || fact === undefined || isMerged(name, fact)) return []
      if (name === 'recipient' && typeof fact === 'string') return [[name, names.get(fact)]]
      return [[name, plain(fact, name)]]
    })
    return Object.fromEntries(facts)
  }
}

function isOrdered(key: string): boolean {
  return key !== 'legalBases' && key !== 'purposes' && key !== 'measures'
}

function isMerged(name: string, fact: Value): boolean {
  return (
    (name === 'bound' && fact === 'exactly') ||
    (name === 'material' && fact !== 'manual') ||
    (name === 'kind' && (fact === 'organisational' || fact === 'technical'))
  )
}

function textOf(value: Value): string {
  return JSON.stringify(value) ?? ''
}

function told(text: string): string {
  const words = text.trim().replace(/\.$/, '')
  return words.charAt(0).toLowerCase() + words.slice(1)
}

type Item = {
  readonly id: string
  readonly term?: string
  readonly words?: Readonly<Partial<Record<Language, string>>>
  readonly party?: { readonly name?: Readonly<Partial<Record<Language, string>>> }
}

function itemsOf(list: unknown): readonly Item[] {
  if (Array.isArray(list)) return list
  const isStated = typeof list === 'object' && list !== null && 'items' in list && Array.isArray(list.items)
  return isStated ? (list.items as readonly Item[]) : []
}

function nameOf({ term, words, party }: Item, vocabulary: VocabularyName, language: Language): string {
  const label = term === undefined ? undefined : findTerm(vocabulary, term)?.[language]
  return told(words?.[language] ?? label ?? party?.name?.[language] ?? '')
}

function isText(value: object): value is Partial<Record<Language, string>> {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => key === 'fi' || key === 'sv' || key === 'en')
}
