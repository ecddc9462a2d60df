import {
  type FrozenRegister,
  findTerm,
  type Language,
  type Organisation,
  type Party,
  type VocabularyName,
} from '@seloste/domain'
import { mergedTexts } from './merged-texts.ts'

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
 * - ids; whose contact, officer and representative they are, the register's or the organisation's; whether a
 *   controller is the organisation itself;
 * - the order of the bases of a purpose, of purposes that are told under their bases, and of measures of papers and others;
 * - whether a period is said to be exact, and a measure to be for electronic data or for all;
 * - whether a first letter was a capital, a text ended in a full stop, and its lines broke where no paragraph ends;
 * - which of several texts without a sentence of ours one is: see `mergedTexts`;
 * - what is computed of rights from the bases, and what a term or a condition of Article 9 implies.
 * What it does not tell at all: systems, accountability, assessments, agreements, internal measures, and how the
 * notice is laid out and in which languages.
 */
export function toldFacts({ organisation, register: whole }: Told, language: Language): Value {
  const register = mergedTexts(whole, language)
  const names = new Map(
    Object.entries(named).flatMap(([list, vocabulary]) =>
      itemsOf(register[list as keyof typeof named]).map(
        (item) => [item.id, nameOf(item, vocabulary, language)] as const,
      ),
    ),
  )
  const { controller, ...rest } = register
  const acts = register.role === 'processor'
  return plain({
    organisation: reached(acts ? organisation : (controller ?? organisation)),
    controller: acts && controller !== undefined ? controller : {},
    register: {
      ...rest,
      contact: register.contact ?? organisation.contact,
      dpo: register.dpo ?? organisation.dpo,
      representative: register.representative ?? organisation.representative,
    },
  })

  function plain(value: Value, key = ''): Value {
    if (Array.isArray(value)) {
      const items = value.map((one) => (typeof one === 'string' ? (names.get(one) ?? one) : plain(one, key)))
      return isOrdered(key) ? items : items.toSorted((one, other) => (textOf(one) < textOf(other) ? -1 : 1))
    }
    if (typeof value !== 'object' || value === null) return value
    if (isText(value)) return told(value[language] ?? '')
    const facts = Object.entries(value).flatMap(([name, fact]): [string, Value][] => {
      if (name === 'id' || fact === undefined || isMerged(name, fact, value)) return []
      if (name === 'recipient' && typeof fact === 'string') return [[name, names.get(fact)]]
      return [[name, plain(fact, name)]]
    })
    return Object.fromEntries(facts)
  }
}

function reached({ name, businessId, email, phone, url, address }: Organisation | Party) {
  return { name, businessId, email, phone, url, address }
}

function isOrdered(key: string): boolean {
  return !['legalBases', 'purposes', 'measures', 'notes', 'details'].includes(key)
}

function isMerged(name: string, fact: Value, of: object): boolean {
  return (
    (name === 'bound' && fact === 'exactly') ||
    (name === 'material' && fact !== 'manual') ||
    (name === 'kind' && (fact === 'organisational' || fact === 'technical')) ||
    (name === 'special' && 'specialCategoryCondition' in of)
  )
}

function textOf(value: Value): string {
  return JSON.stringify(value) ?? ''
}

function told(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((one) => one.trim().replace(/\s+/g, ' '))
  const words = paragraphs.join('\n\n').replace(/\.$/, '')
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
