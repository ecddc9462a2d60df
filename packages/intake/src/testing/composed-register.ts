import {
  emptyRegister,
  type LocalizedText,
  type Organisation,
  type ResolvedRegister,
  resolvedRegisterSchema,
} from '@seloste/domain'
import fc from 'fast-check'
import { bases, country, details, period, phrases, some, text, withoutCommas } from './composed-details.ts'
import { composedNotes, isTold } from './composed-notes.ts'
import { composedParties, inAll, person } from './composed-parties.ts'

/** The organisation whose notices are composed and read back. */
export const organisation: Organisation = {
  slug: 'malli',
  name: inAll('Malli Oy'),
  businessId: '0000001-9',
  email: 'tietosuoja@malli.example',
  phone: '+358 9 000 0000',
  url: 'https://malli.example',
  address: { street: inAll('Mallikatu 1 B 2'), postalCode: '00009', city: inAll('Mallila') },
  languages: ['fi'],
}

const numbered = <Item extends object>(prefix: string, items: readonly Item[]) =>
  items.map((item, index) => ({ id: `${prefix}${index}`, ...item }))
const states = fc.constantFrom({ state: 'none' as const }, { state: 'notStated' as const })
const day = fc.constantFrom('2026-03-02', '2025-12-31')

/** The lists of a register with what is told of their items. */
const lists = {
  purposes: phrases('purpose'),
  purposeDetails: details.purpose,
  marketing: details.marketing,
  bases,
  onPurpose: fc.boolean(),
  subjects: phrases('dataSubjectCategory'),
  data: phrases('dataCategory'),
  items: fc.option(phrases('dataCategory', 3).map(withoutCommas), { nil: undefined }),
  sensitive: fc.option(details.sensitive, { nil: undefined }),
  duties: fc.array(details.duty, { minLength: 1, maxLength: 3 }),
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
  decisions: fc.oneof(states, fc.tuple(fc.constantFrom('decision', 'profiling'), details.decision)),
}

/** What a register tells once. */
const whole = {
  title: fc.option(text('title'), { nil: undefined }),
  name: some({ description: text('description'), unit: text('unit') }),
  parts: fc.uniqueArray(text('part'), { maxLength: 2, selector: ({ fi }) => fi }),
  paper: fc.constantFrom('none' as const, 'notStated' as const, 'kept' as const),
  cookies: fc.oneof(
    states,
    fc.tuple(
      details.service,
      some({
        description: text('cookies'),
        purpose: text('sentence'),
        consent: text('consent'),
        control: text('browsing'),
        data: phrases('dataCategory', 2),
      }),
    ),
  ),
  rights: some({
    channels: fc.uniqueArray(fc.constantFrom('email', 'form', 'post', 'phone', 'inPerson', 'service'), {
      minLength: 1,
      maxLength: 3,
    }),
    languages: fc.uniqueArray(fc.constantFrom('fi', 'sv', 'en'), { minLength: 1, maxLength: 3 }),
    responseTime: fc.constantFrom('P1M', 'P2W'),
    instructions: text('instructions'),
    identification: text('identification'),
    charge: text('charge'),
    refusal: text('refusal'),
    contact: person,
  }),
  people: some({ contact: person, dpo: person }),
  parties: composedParties,
  arrangement: fc.option(text('arrangement'), { nil: undefined }),
  review: some({
    interval: fc.constantFrom('P1Y', 'P6M', 'P2Y'),
    reviewedOn: day,
    practice: text('practice'),
  }),
  particulars: some({
    drawnUpOn: day,
    updatedOn: day,
    versionLabel: fc.constantFrom('3', '2.1'),
    changes: text('changes'),
  }),
  own: composedNotes,
}

/** Registers with all that a notice tells. */
export const composedRegisters = fc.record({ ...lists, ...whole }).map((facts): ResolvedRegister => {
  const name = { fi: 'Asiakasrekisteri', sv: 'Kundregister', en: 'Customer register' }
  const legalBases = numbered('basis-', facts.bases)
  const data = composedData(facts)
  const [datum] = data
  const [purpose, ...otherPurposes] = facts.purposes
  const recipient = facts.recipients?.at(-1)
  const draft = {
    ...emptyRegister(name),
    ...facts.name,
    ...(facts.parts.length === 0
      ? {}
      : {
          parts: numbered(
            'part-',
            facts.parts.map((one) => ({ name: one })),
          ),
        }),
    ...facts.people,
    ...facts.parties,
    ...(facts.arrangement === undefined ? {} : { jointArrangement: facts.arrangement }),
    purposes: [{ ...purpose, ...facts.purposeDetails, ...facts.marketing }, ...otherPurposes].map((one) => ({
      ...one,
      legalBases: facts.onPurpose ? legalBases : [],
    })),
    legalBases: facts.onPurpose ? [] : legalBases,
    dataSubjectCategories: facts.subjects,
    dataCategories: data,
    sources: { state: 'stated', items: withFirst(facts.sources, facts.sourceDetails) },
    recipients:
      facts.recipients === undefined
        ? { state: 'none' }
        : {
            state: 'stated',
            items: withFirst(facts.recipients, {
              ...facts.recipientDetails,
              ...(facts.isServing ? { dataCategories: [datum?.id] } : {}),
            }),
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
              ...(facts.isServing ? { dataCategories: data.map(({ id }) => id) } : {}),
              ...(facts.isToRecipient && recipient !== undefined ? { recipient: recipient.id } : {}),
            },
          ],
        }
      : facts.transfers,
    retention: facts.retention.map(([rule, more], index) => ({
      id: `rule-${index}`,
      ...rule,
      ...more,
      ...(index === 0 ? { dataCategories: [datum?.id] } : {}),
      ...(index === 1 && facts.isServing ? { purposes: [purpose?.id] } : {}),
    })),
    measures: withFirst(facts.measures, facts.measureDetails),
    manualMaterial: facts.paper,
    automatedDecisions: Array.isArray(facts.decisions)
      ? {
          state: 'stated',
          items: [
            {
              id: 'decision',
              kind: facts.decisions[0],
              ...facts.decisions[1],
              ...(facts.isServing ? { purposes: [purpose?.id] } : {}),
            },
          ],
        }
      : facts.decisions,
    cookies: Array.isArray(facts.cookies)
      ? {
          state: 'stated',
          ...facts.cookies[1],
          services: [{ id: 'service', name: inAll('Kuorokeksi'), ...facts.cookies[0] }],
        }
      : facts.cookies,
    rights: {
      ...facts.rights,
      ...(facts.own.details.length === 0 ? {} : { details: numbered('detail-', facts.own.details) }),
    },
    review: facts.review,
    particulars: { ...facts.particulars, ...(facts.title === undefined ? {} : { title: facts.title }) },
  }
  const register = resolvedRegisterSchema.parse(draft)
  const notes = facts.own.notes.filter(({ concept }) => isTold(concept, register))
  return resolvedRegisterSchema.parse({ ...register, notes: numbered('note-', notes) })
})

type Phrased = { readonly id: string; readonly words?: LocalizedText }
type ComposedData = {
  readonly data: readonly Phrased[]
  readonly items: readonly Phrased[] | undefined
  readonly sensitive: object | undefined
  readonly duties: readonly object[]
  readonly isServing: boolean
  readonly purposes: readonly Phrased[]
  readonly subjects: readonly Phrased[]
  readonly sources: readonly Phrased[]
}

/** Kinds of data with their single data, duties and whom and what they serve; sensitive ones are named in own words. */
function composedData({ data, items = [], sensitive, duties, ...others }: ComposedData) {
  const serving = {
    purposes: [others.purposes[0]?.id],
    dataSubjectCategories: [others.subjects[0]?.id],
    sources: [others.sources.at(-1)?.id],
  }
  const listed = items.map((one) => ({ ...one, id: `item-${one.id}` }))
  const first = { ...(listed.length === 0 ? {} : { items: listed }), ...(others.isServing ? serving : {}) }
  const card = { id: 'card', words: inAll('Leirikortti'), ...sensitive }
  return [...withFirst(data, first), ...(sensitive === undefined ? [] : [card])].map((one, index) => ({
    ...one,
    ...duties[index % duties.length],
  }))
}

function withFirst<Item extends object>(items: readonly Item[], more: object) {
  return items.map((item, index) => (index === 0 ? { ...item, ...more } : item))
}
