import { type LocalizedText, vocabularies } from '@seloste/domain'
import fc from 'fast-check'
import { company, inAll } from './composed-parties.ts'
import { ownWords, texts } from './own-words.ts'

/** A country outside the European Economic Area. */
export const country = fc.constantFrom('US', 'GB', 'IN', 'CH', 'JP')

type Name = keyof typeof ownWords

/** Terms and own words of a vocabulary, each once, with ids of their own. */
export function phrases<Vocabulary extends Name>(vocabulary: Vocabulary, maxLength = 4) {
  type Code = keyof (typeof vocabularies)[Vocabulary]
  const codes = Object.keys(vocabularies[vocabulary]) as Code[]
  const term = fc
    .constantFrom(...codes)
    .map((code): { term?: Code; words?: LocalizedText } => ({ term: code }))
  const words = fc
    .constantFrom(...ownWords[vocabulary])
    .map((text): { term?: Code; words?: LocalizedText } => ({ words: text }))
  return fc
    .uniqueArray(fc.oneof({ weight: 2, arbitrary: term }, words), {
      minLength: 1,
      maxLength,
      selector: (phrase) => JSON.stringify(phrase),
    })
    .map((list) => list.map((phrase, index) => ({ id: `${vocabulary}-${index}`, ...phrase })))
}

/** Any facts of a record, those that are there as often as those that are not. */
export const some = <Facts extends object>(facts: { [Key in keyof Facts]: fc.Arbitrary<Facts[Key]> }) =>
  fc.record(facts, { requiredKeys: [] })

/** What people write of a fact. */
export const text = (name: keyof typeof texts) => fc.constantFrom(...texts[name])

/** Legal bases with what their kind asks to be told. */
export const bases = fc.uniqueArray(
  fc.oneof(
    some({ withdrawal: text('withdrawal') }).map((one) => ({ code: '6-1-a' as const, ...one })),
    some({ appliesTo: text('whom') }).map((one) => ({ code: '6-1-b' as const, ...one })),
    some({ statute: text('statute') }).map((one) => ({ code: '6-1-c' as const, ...one })),
    fc.constantFrom({ code: '6-1-d' as const }, { code: '6-1-e' as const }),
    some({ interest: text('interest'), interestHolder: text('whom') }).map((one) => ({
      code: '6-1-f' as const,
      ...one,
    })),
  ),
  { maxLength: 3, selector: ({ code }) => code },
)

/** What is told of items of each list. */
export const details = {
  purpose: some({
    description: text('sentence'),
    condition: text('condition'),
    profiling: fc.constant(true as const),
    research: fc.constant(true as const),
    childDirected: fc.constant(true as const),
    marketing: fc.record({ permission: fc.constantFrom('consent', 'customerException') }),
  }),
  marketing: fc.constantFrom(
    {},
    { directMarketing: true },
    { directMarketing: true, channels: ['email'] },
    { directMarketing: true, channels: ['sms', 'phone', 'automatedCall'] },
  ),
  sensitive: fc.oneof(
    fc.constant({ special: true }),
    some({
      specialCategoryCondition: codes('specialCategoryCondition'),
      nationalDerogation: codes('nationalDerogation'),
      statute: text('statute'),
    }),
    fc.constant({ criminal: true }),
    fc.record({ criminalGround: text('statute') }),
    fc.record({ identityCodeGround: codes('identityCodeGround') }),
  ),
  duty: some({
    provision: fc.constantFrom('statutory', 'contractual', 'precontractual', 'voluntary'),
    consequence: text('consequence'),
  }),
  source: some({ condition: text('condition'), party: fc.record({ name: company }) }),
  recipient: some({
    party: fc.record(
      { name: company, subProcessors: fc.constant([inAll('Alihankkija Oy'), inAll('Toinen Ab')]) },
      { requiredKeys: ['name'] },
    ),
    role: fc.constantFrom('processor', 'controller', 'jointController', 'authority', 'internal'),
    purpose: text('sentence'),
    location: fc.oneof(country, fc.constant('EEA' as const)),
    dependsOn: fc.constantFrom('consent', 'law', 'contract'),
    condition: text('condition'),
  }),
  transfer: some({
    // What is told after a country is the importer or the recipient: one name for both cannot be told apart.
    importer: fc.constant(inAll('Siirto Ltd')),
    mechanism: fc.constantFrom('45', '46-2-b', '46-2-c', '46-3-a'),
    derogation: fc.constantFrom('49-1-a', '49-1-b', '49-1-2'),
    clauseModule: fc.constantFrom('1', '2'),
    instrument: text('statute'),
    condition: text('condition'),
    copy: text('contact'),
  }),
  rule: some({
    trigger: fc.oneof(
      fc
        .constantFrom(
          ...(Object.keys(vocabularies.retentionTrigger) as (keyof typeof vocabularies.retentionTrigger)[]),
        )
        .map((term) => ({ term })),
      text('condition').map((words) => ({ words })),
    ),
    statute: fc.constantFrom('RF-KPL-6', 'RF-KPL-10'),
    statuteWords: text('statute'),
    end: fc.constantFrom('erased', 'anonymised', 'archived'),
    subject: text('subject'),
  }),
  decision: some({
    description: text('sentence'),
    exception: fc.constantFrom('22-2-a', '22-2-b', '22-2-c'),
    logic: text('sentence'),
    significance: text('sentence'),
    consequences: text('sentence'),
    safeguards: text('sentence'),
  }),
  service: some({
    purpose: text('sentence'),
    category: fc.constantFrom('necessary', 'functional', 'analytics', 'marketing', 'social'),
    provider: fc.record({ name: company }),
    country,
    lifetime: fc.constantFrom('P1Y', 'P1Y6M', 'P30D', 'session'),
    thirdPartyAccess: fc.boolean(),
    optOut: text('condition'),
    optOutUrl: fc.constant('https://malli.example/kakor'),
    data: phrases('dataCategory', 2)
      .map(withoutCommas)
      .filter(({ length }) => length > 0),
  }),
} as const

const duration = fc.constantFrom('P6Y', 'P3M', 'P1Y', 'P30D', 'P2W', 'P1Y6M')
/** A period, or what decides it. */
export const period = fc.oneof(
  fc.record({ duration, bound: fc.constantFrom('atMost', 'atLeast', 'exactly') }),
  fc.record({ criterion: text('criterion') }),
)

/** In a list with commas between, words with a comma of their own are two. */
export function withoutCommas<Item extends { words?: LocalizedText }>(items: readonly Item[]): Item[] {
  return items.filter(({ words }) => words?.fi?.includes(',') !== true)
}

function codes<Vocabulary extends keyof typeof vocabularies>(vocabulary: Vocabulary) {
  return fc.constantFrom(
    ...(Object.keys(vocabularies[vocabulary]) as (keyof (typeof vocabularies)[Vocabulary])[]),
  )
}
