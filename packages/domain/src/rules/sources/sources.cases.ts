import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { happened, kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

type Exemption = NonNullable<NonNullable<ResolvedRegister['accountability']>['informingExemption']>

const exempt = (informingExemption: Exemption) => kept({ accountability: { informingExemption } })
const sourceWords = (body: string, language: 'fi' | 'sv' | 'en' = 'fi') =>
  read({}, {}, [words(['sources'], body, { language })])
const bought = { from: 'elsewhere', obtainedOn: '2026-03-02' } as const
const given = { from: 'dataSubject', obtainedOn: '2026-03-02' } as const

/** Where the rules on sources and informing fire, and where they are silent. */
export const sourceCases: readonly RuleCases[] = [
  {
    rule: 'NOTICE-14-2-f',
    fires: {
      'credit data from nowhere': kept({ dataCategories: [{ id: 'a', term: 'credit' }] }),
      'a source without words': kept({ sources: { state: 'stated', items: [{ id: 'a' }] } }),
    },
    silent: {
      'a source by its term': kept({ sources: { state: 'stated', items: [{ id: 'a', term: 'prh' }] } }),
      'data that people give': kept({ dataCategories: [{ id: 'a', term: 'name' }] }),
    },
  },
  {
    rule: 'NOTICE-14-2-f-generic',
    fires: {
      'internet sources': sourceWords('Yleisesti saatavilla olevat internetlähteet.'),
      'third parties': sourceWords('Tietoja saadaan muilta kolmansilta osapuolilta.'),
      'partners, in English': sourceWords('We receive data from our partners.', 'en'),
      'public sources, in Swedish': sourceWords('Uppgifter fås från offentliga källor.', 'sv'),
    },
    silent: {
      'a register by its name': sourceWords('Tietoja saadaan kaupparekisteristä.'),
      'no third parties': sourceWords('Emme kerää tietoja kolmansilta osapuolilta.'),
      'partners elsewhere': read({}, {}, [words(['recipients'], 'Saamme tilauksia yhteistyökumppaneilta.')]),
    },
  },
  {
    rule: 'NOTICE-14-3',
    fires: {
      'told after a month': happened({ informing: [{ ...bought, informedOn: '2026-05-04' }] }),
      'told after the first message': happened({
        informing: [{ ...bought, firstCommunicationOn: '2026-03-05', informedOn: '2026-03-20' }],
      }),
      'not told at all': happened({ informing: [bought] }),
    },
    silent: {
      'told within a month': happened({ informing: [{ ...bought, informedOn: '2026-03-30' }] }),
      'an exemption: Art. 14(5)(a)': happened(
        { informing: [bought] },
        { accountability: { informingExemption: { ground: '14-5-a', reason: 'He tietävät jo.' } } },
      ),
      'nothing known': kept(),
    },
  },
  {
    rule: 'NOTICE-13-1-timing',
    fires: {
      'told afterwards': happened({
        informing: [{ ...given, informedOn: '2026-03-03', place: 'Verkkosivu' }],
      }),
      'at no place': happened({ informing: [{ ...given, informedOn: '2026-03-02' }] }),
    },
    silent: {
      'told at the form': happened({ informing: [{ ...given, informedOn: '2026-03-02', place: 'Lomake' }] }),
      'they know it: Art. 13(4)': happened(
        { informing: [given] },
        { accountability: { informingExemption: { ground: '13-4', reason: 'He tietävät jo.' } } },
      ),
    },
  },
  {
    rule: 'NOTICE-14-5',
    fires: {
      'no ground': exempt({ reason: 'Liian työlästä.' }),
      'no reason': exempt({ ground: '14-5-a' }),
      'a disproportionate effort without protection': exempt({
        ground: '14-5-b',
        reason: 'Yli 100 000 henkilöä.',
      }),
    },
    silent: {
      'ground and reason': exempt({ ground: '14-5-a', reason: 'He tietävät jo.' }),
      'ground, reason and protection': exempt({
        ground: '14-5-b',
        reason: 'Yli 100 000 henkilöä.',
        safeguards: 'Seloste on verkkosivuilla.',
      }),
      'people are informed': kept(),
    },
  },
  {
    rule: 'NOTICE-TSL-33',
    fires: { 'no word on public information': exempt({ ground: 'tsl-33', reason: 'Rikosten ehkäisy.' }) },
    silent: {
      'the information is public': exempt({
        ground: 'tsl-33',
        reason: 'Verovalvonta.',
        safeguards: 'Tiedot ovat verkkosivuilla.',
      }),
      'another exemption': exempt({ ground: '14-5-a', reason: 'He tietävät jo.' }),
    },
  },
]
