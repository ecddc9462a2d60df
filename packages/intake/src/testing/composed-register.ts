import {
  emptyRegister,
  type LocalizedText,
  type Organisation,
  type ResolvedRegister,
  resolvedRegisterSchema,
  vocabularies,
} from '@seloste/domain'
import fc from 'fast-check'
import { ownWords, texts } from './own-words.ts'

/** The organisation whose notices are composed and read back. */
export const organisation: Organisation = {
  slug: 'malli',
  name: inAll('Malli Oy'),
  businessId: '0000001-9',
  email: 'tietosuoja@malli.example',
  phone: '+358 9 000 0000',
  address: { street: inAll('Mallikatu 1 B 2'), postalCode: '00009', city: inAll('Mallila') },
  languages: ['fi'],
}

function inAll(text: string): LocalizedText {
  return { fi: text, sv: text, en: text }
}

const company = fc.constantFrom('Pilvi Oy', 'Mallinnus Ab', 'Sample Cloud Ltd').map(inAll)
const country = fc.constantFrom('US', 'GB', 'IN', 'CH', 'JP')
const person = fc.record(
  {
    name: fc.constantFrom('Maija Malli', 'Olli Osaava').map(inAll),
    title: fc.constant(inAll('koordinator')),
    email: fc.constant('maija@malli.example'),
    phone: fc.constant('+358 9 000 0001'),
  },
  { requiredKeys: ['name', 'email'] },
)

type Name = keyof typeof ownWords

/** Terms and own words of a vocabulary, each once, with ids of their own. */
function phrases<Vocabulary extends Name>(vocabulary: Vocabulary, maxLength = 4) {
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
const some = <Facts extends object>(facts: { [Key in keyof Facts]: fc.Arbitrary<Facts[Key]> }) =>
  fc.record(facts, { requiredKeys: [] })

const text = (name: keyof typeof texts) => fc.constantFrom(...texts[name])
const numbered = <Item extends object>(prefix: string, items: readonly Item[]) =>
  items.map((item, index) => ({ id: `${prefix}${index}`, ...item }))
const states = fc.constantFrom({ state: 'none' as const }, { state: 'notStated' as const })

const bases = fc.uniqueArray(
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

const details = {
  purpose: some({
    description: text('sentence'),
    condition: text('condition'),
    profiling: fc.constant(true as const),
    research: fc.constant(true as const),
  }),
  source: some({ condition: text('condition'), party: fc.record({ name: company }) }),
  recipient: some({
    party: fc.record({ name: company }),
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
  }),
} as const

const duration = fc.constantFrom('P6Y', 'P3M', 'P1Y', 'P30D', 'P2W', 'P1Y6M')
const period = fc.oneof(
  fc.record({ duration, bound: fc.constantFrom('atMost', 'atLeast', 'exactly') }),
  fc.record({ criterion: text('criterion') }),
)

/** Registers with all that a notice tells in its own sentences. */
export const composedRegisters = fc
  .record({
    purposes: phrases('purpose'),
    purposeDetails: details.purpose,
    bases,
    onPurpose: fc.boolean(),
    subjects: phrases('dataSubjectCategory'),
    data: phrases('dataCategory'),
    items: fc.option(phrases('dataCategory', 3).map(withoutCommas), { nil: undefined }),
    isServing: fc.boolean(),
    sources: phrases('source', 3),
    sourceDetails: details.source,
    recipients: fc.option(phrases('recipient', 3), { nil: undefined }),
    recipientDetails: details.recipient,
    isExclusive: fc.boolean(),
    transfers: fc.oneof(states, fc.tuple(country, details.transfer)),
    isToRecipient: fc.boolean(),
    retention: fc.array(fc.tuple(period, details.rule), { maxLength: 3 }),
    measures: phrases('measure'),
    measureDetails: some({
      description: text('sentence'),
      material: fc.constantFrom('manual', 'electronic'),
    }),
    paper: fc.constantFrom('none' as const, 'notStated' as const, 'kept' as const),
    decisions: fc.oneof(states, fc.tuple(fc.constantFrom('decision', 'profiling'), details.decision)),
    cookies: fc.oneof(
      states,
      fc.tuple(
        details.service,
        some({ description: text('cookies'), purpose: text('sentence'), consent: text('consent') }),
      ),
    ),
    rights: some({
      channels: fc.uniqueArray(fc.constantFrom('email', 'form', 'post', 'phone', 'inPerson', 'service'), {
        minLength: 1,
        maxLength: 3,
      }),
      languages: fc.uniqueArray(fc.constantFrom('fi', 'sv', 'en'), { minLength: 1, maxLength: 3 }),
      instructions: text('instructions'),
      identification: text('identification'),
      charge: text('charge'),
      refusal: text('refusal'),
      contact: person,
    }),
    people: some({ contact: person, dpo: person }),
    joint: fc.option(fc.record({ name: company, email: fc.constant('tieto@pilvi.example') }), {
      nil: undefined,
    }),
  })
  .map((facts): ResolvedRegister => {
    const name = { fi: 'Asiakasrekisteri', sv: 'Kundregister', en: 'Customer register' }
    const legalBases = numbered('basis-', facts.bases)
    const [datum, ...otherData] = facts.data
    const [purpose, ...otherPurposes] = facts.purposes
    const draft = {
      ...emptyRegister(name),
      ...facts.people,
      ...(facts.joint === undefined ? {} : { jointControllers: [{ id: 'joint', party: facts.joint }] }),
      purposes: [{ ...purpose, ...facts.purposeDetails }, ...otherPurposes].map((one) => ({
        ...one,
        legalBases: facts.onPurpose ? legalBases : [],
      })),
      legalBases: facts.onPurpose ? [] : legalBases,
      dataSubjectCategories: facts.subjects,
      dataCategories: [
        {
          ...datum,
          ...(facts.items === undefined || facts.items.length === 0
            ? {}
            : { items: facts.items.map((one) => ({ ...one, id: `item-${one.id}` })) }),
          ...(facts.isServing
            ? {
                purposes: [purpose?.id],
                dataSubjectCategories: [facts.subjects[0]?.id],
                sources: [facts.sources.at(-1)?.id],
              }
            : {}),
        },
        ...otherData,
      ],
      sources: { state: 'stated', items: withFirst(facts.sources, facts.sourceDetails) },
      recipients:
        facts.recipients === undefined
          ? { state: 'none' }
          : {
              state: 'stated',
              items: withFirst(facts.recipients, facts.recipientDetails),
              ...(facts.isExclusive ? { exclusive: true } : {}),
            },
      transfers: Array.isArray(facts.transfers)
        ? {
            state: 'stated',
            items: [
              {
                id: 'transfer',
                country: facts.transfers[0],
                ...facts.transfers[1],
                ...(facts.isToRecipient && facts.recipients !== undefined
                  ? { recipient: facts.recipients.at(-1)?.id }
                  : {}),
              },
            ],
          }
        : facts.transfers,
      retention: facts.retention.map(([rule, more], index) => ({
        id: `rule-${index}`,
        ...rule,
        ...more,
        ...(index === 0 ? { dataCategories: [datum?.id] } : {}),
      })),
      measures: withFirst(facts.measures, facts.measureDetails),
      manualMaterial: facts.paper,
      automatedDecisions: Array.isArray(facts.decisions)
        ? { state: 'stated', items: [{ id: 'decision', kind: facts.decisions[0], ...facts.decisions[1] }] }
        : facts.decisions,
      cookies: Array.isArray(facts.cookies)
        ? {
            state: 'stated',
            ...facts.cookies[1],
            services: [{ id: 'service', name: inAll('Kuorokeksi'), ...facts.cookies[0] }],
          }
        : facts.cookies,
      // Without a term of answering nothing tells instructions from what follows them.
      rights: { ...facts.rights, responseTime: 'P1M' },
      particulars: { updatedOn: '2026-03-02' },
    }
    return resolvedRegisterSchema.parse(draft)
  })

function withFirst<Item extends object>(items: readonly Item[], more: object): Item[] {
  return items.map((item, index) => (index === 0 ? { ...item, ...more } : item))
}

/** In a list with commas between, words with a comma of their own are two. */
function withoutCommas<Item extends { words?: LocalizedText }>(items: readonly Item[]): Item[] {
  return items.filter(({ words }) => words?.fi?.includes(',') !== true)
}
