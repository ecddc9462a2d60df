import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { Transfer } from '../../register/transfer.ts'
import { kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const to = (transfer: Partial<Transfer>): Pick<ResolvedRegister, 'transfers'> => ({
  transfers: { state: 'stated', items: [{ id: 't', ...transfer }] },
})
const at = (location: string): Pick<ResolvedRegister, 'recipients'> => ({
  recipients: { state: 'stated', items: [{ id: 'r', term: 'hosting', location }] },
})
const staff = { dataSubjectCategories: [{ id: 's', term: 'employee' as const }] }
const none = { transfers: { state: 'none' as const } }
const clauses = {
  country: 'IN',
  mechanism: '46-2-c' as const,
  clauseModule: '2' as const,
  clauseAnnexes: true,
}
const certified = { country: 'US', mechanism: '45' as const, certificationCheckedOn: '2026-05-01' }
const exceptional = { country: 'TH', mechanism: '49' as const, derogation: '49-1-2' as const }
const allConditions: Transfer['derogationConditions'] = [
  'occasional',
  'limitedNumber',
  'authorityInformed',
  'subjectsInformed',
]

/** Where the rules on third countries fire, and where they are silent; the day is 22 November 2026. */
export const thirdCountryCases: readonly RuleCases[] = [
  {
    rule: 'TRANS-44',
    fires: {
      'a transfer on nothing': kept(to({ country: 'US' })),
      'to Switzerland, which a decision covers, on nothing': kept(to({ country: 'CH' })),
      'a transfer to nowhere in particular': kept(to({})),
      'a transfer to an international organisation': kept(
        to({ importer: { en: 'European Patent Organisation' } }),
      ),
      'a recipient in India that no transfer is declared for': kept({ ...at('IN'), ...none }),
      'a system in the United States': kept({ systems: [{ id: 's', location: 'US' }], ...none }),
    },
    silent: {
      'on a mechanism': kept(to(clauses)),
      'the transfer is declared for the country': kept({ ...at('IN'), ...to(clauses) }),
      'a recipient in Sweden': kept({ ...at('SE'), ...none }),
      'a recipient in the area': kept({ ...at('EEA'), ...none }),
      'a notice that was read: an open task': read(to({ country: 'US' })),
    },
  },
  {
    rule: 'TRANS-45-valid',
    fires: {
      'no country told': kept(to({ mechanism: '45' })),
      'no decision on India': kept(to({ country: 'IN', mechanism: '45' })),
      'an authority in Japan, whose decision is on businesses': kept({
        recipients: { state: 'stated', items: [{ id: 'r', role: 'authority', location: 'JP' }] },
        ...to({ country: 'JP', recipient: 'r', mechanism: '45' }),
      }),
    },
    silent: {
      Switzerland: kept(to({ country: 'CH', mechanism: '45' })),
      'the European Patent Organisation': kept(
        to({ importer: { en: 'European Patent Organisation' }, mechanism: '45' }),
      ),
      'Norway is in the EEA': kept(to({ country: 'NO', mechanism: '45' })),
    },
  },
  {
    rule: 'TRANS-45-dpf',
    fires: {
      'the certification was not looked at': kept(to({ country: 'US', mechanism: '45' })),
      'it was, two years ago': kept(to({ ...certified, certificationCheckedOn: '2024-05-01' })),
      'data on staff that it does not cover': kept({ ...staff, ...to(certified) }),
    },
    silent: {
      'looked at this year': kept(to(certified)),
      'covers staff': kept({ ...staff, ...to({ ...certified, certificationCoversStaff: true }) }),
      clauses: kept(to({ ...clauses, country: 'US' })),
    },
  },
  {
    rule: 'TRANS-45-expiry',
    date: '2031-09-01',
    fires: {
      'the decision on the United Kingdom ends on 27 December': kept(to({ country: 'GB', mechanism: '45' })),
    },
    silent: {
      'the decision on Switzerland has no end': kept(to({ country: 'CH', mechanism: '45' })),
    },
  },
  {
    rule: 'TRANS-46-scc',
    fires: {
      'no module': kept(to({ country: 'IN', mechanism: '46-2-c', clauseAnnexes: true })),
      'the annexes are empty': kept(to({ ...clauses, clauseAnnexes: false })),
      'the clauses of 2010': kept(to({ ...clauses, instrument: { fi: 'Päätös 2010/87/EU' } })),
    },
    silent: { 'module two, filled in': kept(to(clauses)) },
  },
  {
    rule: 'TRANS-46-tia',
    fires: {
      'the law of the country was not assessed': kept(to(clauses)),
      'on no day': kept(to({ ...clauses, assessment: 'TIA-1' })),
    },
    silent: {
      assessed: kept(to({ ...clauses, assessment: 'TIA-1', assessedOn: '2026-03-01' })),
      'an adequate country': kept(to({ country: 'CH', mechanism: '45' })),
    },
  },
  {
    rule: 'TRANS-47-bcr',
    fires: {
      'no decision': kept(to({ country: 'IN', mechanism: '46-2-b' })),
      'for which group?': kept(
        to({ country: 'IN', mechanism: '46-2-b', instrument: { fi: 'Päätös 12/2020' } }),
      ),
    },
    silent: {
      'decision and group': kept(
        to({
          country: 'IN',
          mechanism: '46-2-b',
          instrument: { fi: 'Päätös 12/2020' },
          importer: { fi: 'Konsernin yhtiöt' },
        }),
      ),
    },
  },
  {
    rule: 'TRANS-49',
    fires: {
      'no derogation named': kept(to({ country: 'TH', mechanism: '49' })),
      'a contract that needs it every day': kept(
        to({ country: 'TH', mechanism: '49', derogation: '49-1-b' }),
      ),
      'consent asked by an authority': kept(to({ country: 'TH', mechanism: '49', derogation: '49-1-a' }), {
        kind: 'authority',
      }),
      'compelling interests, and nobody was told': kept(
        to({ ...exceptional, derogationConditions: ['occasional', 'limitedNumber'] }),
      ),
    },
    silent: {
      'explicit consent': kept(to({ country: 'TH', mechanism: '49', derogation: '49-1-a' })),
      'now and then for a contract': kept(
        to({ country: 'TH', mechanism: '49', derogation: '49-1-b', derogationConditions: ['occasional'] }),
      ),
      'all four conditions': kept(to({ ...exceptional, derogationConditions: allConditions })),
    },
  },
  {
    rule: 'TRANS-PS',
    fires: {
      'the words rely on the Shield': read({}, {}, [
        words(['transfers'], 'Palveluntarjoaja on Privacy Shield -sertifioitu.'),
      ]),
      'the register does': kept(to({ country: 'US', instrument: { en: 'EU-US Privacy Shield' } })),
      'the Safe Harbour': read({}, {}, [words(['transfers'], 'Vi följer Safe Harbor.', { language: 'sv' })]),
    },
    silent: {
      'told that it holds no longer': read({}, {}, [
        words(['transfers'], 'Privacy Shield ei ole enää voimassa, joten käytämme vakiolausekkeita.'),
      ]),
      clauses: kept(to(clauses)),
    },
  },
  {
    rule: 'TRANS-HIDDEN',
    fires: {
      'a tool in the words': read({}, {}, [words(['recipients'], 'Uutiskirjeet lähetetään Mailchimpillä.')]),
      'a tool in the register': kept({
        recipients: { state: 'stated', items: [{ id: 'r', words: { fi: 'Google Analytics' } }] },
        ...none,
      }),
    },
    silent: {
      'the transfer is declared': kept({
        recipients: { state: 'stated', items: [{ id: 'r', words: { fi: 'Mailchimp' } }] },
        ...to(certified),
      }),
      'it keeps the data in the area': read({}, {}, [
        words(['recipients'], 'Microsoft 365 -palvelun tiedot pysyvät EU-alueella.'),
      ]),
      'a link to a page': read({}, {}, [words(['contact'], 'Löydät meidät: facebook.com/yritys')]),
    },
  },
]
