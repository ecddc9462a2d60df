import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { LegalBasis } from '../../register/legal-basis.ts'
import type { Purpose } from '../../register/purpose.ts'
import { kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const onBasis = (basis: Partial<LegalBasis>, purpose: Partial<Purpose> = {}) => ({
  purposes: [{ id: 'p', term: 'crm' as const, ...purpose, legalBases: [{ id: 'b', ...basis }] }],
})
const customers = { dataSubjectCategories: [{ id: 's', term: 'consumer' as const }] }
const contacts = { dataSubjectCategories: [{ id: 's', term: 'corporate-contact' as const }] }
const staff = { dataSubjectCategories: [{ id: 's', term: 'employee' as const }] }
const consentToDisclosure: Pick<ResolvedRegister, 'recipients'> = {
  recipients: { state: 'stated', items: [{ id: 'r', dependsOn: 'consent' }] },
}
const weighed = { assessment: 'ARK-12', assessedOn: '2026-01-15' }

/** Where the rules on legal bases fire, and where they are silent. */
export const legalBasisCases: readonly RuleCases[] = [
  {
    rule: 'BASIS-6-enum',
    fires: { 'a basis that names no point of the Article': kept(onBasis({})) },
    silent: {
      'a contract': kept(onBasis({ code: '6-1-b' })),
      'no basis at all is another rule’s matter': kept({ purposes: [{ id: 'p', legalBases: [] }] }),
      'a notice that was read: an open task': read(onBasis({})),
    },
  },
  {
    rule: 'BASIS-6-legacy',
    fires: {
      'the relevant connection of the repealed act': read({}, {}, [
        words(['legalBases'], 'Tietoja käsitellään asiallisen yhteyden perusteella.'),
      ]),
      'the customer relationship as the basis': read({}, {}, [
        words(['legalBases'], 'Käsittelyn perusteena on asiakassuhde.'),
      ]),
      'the same in Swedish': read({}, {}, [
        words(['legalBases'], 'Behandlingen grundar sig på ett kundförhållande.', { language: 'sv' }),
      ]),
      'the same in English': read({}, {}, [
        words(['legalBases'], 'The processing is based on a customer relationship.', { language: 'en' }),
      ]),
    },
    silent: {
      'with the Article that it stands for': read({}, {}, [
        words(
          ['legalBases'],
          'Perusteena on asiakassuhde, jota koskee tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta.',
        ),
      ]),
      'the care of a customer relationship is a purpose': read({}, {}, [
        words(['purposes'], 'Tietoja käytetään asiakassuhteen hoitamiseen.'),
      ]),
    },
  },
  {
    rule: 'BASIS-6-1-a-orphan',
    fires: {
      'nothing rests on the consent that can be withdrawn': read(onBasis({ code: '6-1-b' }), {}, [
        words(['rights'], 'Rekisteröidyllä on oikeus peruuttaa antamansa suostumus.'),
      ]),
      'the organisation tells of it in its own words': kept(
        {
          ...onBasis({ code: '6-1-b' }),
          rights: { details: [{ id: 'd', right: 'withdraw', words: { fi: 'Suostumuksen voi peruuttaa.' } }] },
        },
        {},
        [words(['rights'], 'Suostumuksen voi peruuttaa.')],
      ),
    },
    silent: {
      'a purpose rests on consent': read(onBasis({ code: '6-1-a' }), {}, [
        words(['rights'], 'Voit peruuttaa suostumuksesi.'),
      ]),
      'a disclosure depends on consent': read(consentToDisclosure, {}, [
        words(['rights'], 'Voit peruuttaa suostumuksesi.'),
      ]),
      'words tell what rests on consent': read({}, {}, [
        words(['purposes'], 'Uutiskirje lähetetään vain suostumuksella.'),
        words(['rights'], 'Voit peruuttaa suostumuksesi.'),
      ]),
      'no word of withdrawal': read({}, {}, [words(['rights'], 'Voit pyytää tietosi.')]),
    },
  },
  {
    rule: 'BASIS-6-1-a-record',
    fires: {
      'consent with no record of it': kept(onBasis({ code: '6-1-a' })),
      'explicit consent to health data with no record of it': kept({
        dataCategories: [{ id: 'd', term: 'health', specialCategoryCondition: '9-2-a' }],
      }),
      'a disclosure by consent with no record of it': kept(consentToDisclosure),
    },
    silent: {
      'the record is named': kept(onBasis({ code: '6-1-a', consentRecord: 'CRM, luvat' })),
      'a contract': kept(onBasis({ code: '6-1-b' })),
    },
  },
  {
    rule: 'BASIS-6-1-a-withdraw',
    fires: {
      'no way to withdraw': kept(onBasis({ code: '6-1-a' })),
      'only by a signed letter': kept(
        onBasis({ code: '6-1-a', withdrawal: { fi: 'Peruuta omakätisesti allekirjoitetulla kirjeellä.' } }),
      ),
    },
    silent: {
      'a link in every message': kept(
        onBasis({ code: '6-1-a', withdrawal: { fi: 'Jokaisessa viestissä on peruutuslinkki.' } }),
      ),
      'a disclosure is withdrawn as all requests are made': kept({
        ...consentToDisclosure,
        rights: { instructions: { fi: 'Lähetä pyyntö sähköpostilla.' } },
      }),
    },
  },
  {
    rule: 'BASIS-6-1-a-employment',
    fires: { 'employees who consent': kept({ ...staff, ...onBasis({ code: '6-1-a' }) }) },
    silent: {
      'the reason why it is free': kept({
        ...staff,
        ...onBasis({ code: '6-1-a', freelyGiven: 'Kuva intranetissä on vapaaehtoinen.' }),
      }),
      'customers who consent': kept({ ...customers, ...onBasis({ code: '6-1-a' }) }),
    },
  },
  {
    rule: 'BASIS-6-1-b-party',
    fires: {
      'contact persons under the contract of their employer': kept({
        ...contacts,
        ...onBasis({ code: '6-1-b' }),
      }),
    },
    silent: {
      'consumers who are party to it': kept({ ...customers, ...onBasis({ code: '6-1-b' }) }),
      'legitimate interest for contact persons': kept({ ...contacts, ...onBasis({ code: '6-1-f' }) }),
      'the purpose uses no data on them': kept({
        dataSubjectCategories: [...contacts.dataSubjectCategories, { id: 'c', term: 'consumer' }],
        ...onBasis({ code: '6-1-b' }),
        dataCategories: [{ id: 'd', term: 'orders', dataSubjectCategories: ['c'] }],
      }),
    },
  },
  {
    rule: 'BASIS-6-1-c-statute',
    fires: { 'a duty that no law lays down': kept(onBasis({ code: '6-1-c' })) },
    silent: {
      'the act and its section': kept(onBasis({ code: '6-1-c', statute: { fi: 'Kirjanpitolaki 2:10' } })),
    },
  },
  {
    rule: 'BASIS-6-1-e-statute',
    fires: {
      'a task that no law lays down': kept(onBasis({ code: '6-1-e' })),
      'whether it is proportionate was not assessed': kept(
        onBasis({ code: '6-1-e', statute: { fi: 'Kuntalaki 7 §' } }),
      ),
    },
    silent: {
      'law and assessment': kept(
        onBasis({ code: '6-1-e', statute: { fi: 'Kuntalaki 7 §' }, assessment: 'D/12/2026' }),
      ),
    },
  },
  {
    rule: 'BASIS-6-1-f-lia',
    fires: {
      'no balancing test': kept(onBasis({ code: '6-1-f' })),
      'a test without a date': kept(onBasis({ code: '6-1-f', assessment: 'ARK-12' })),
      'a test that came out against the interest': kept(
        onBasis({ code: '6-1-f', ...weighed, interestPrevails: false }),
      ),
    },
    silent: {
      'a dated test that bears the interest out': kept(
        onBasis({ code: '6-1-f', ...weighed, interestPrevails: true }),
      ),
    },
  },
  {
    rule: 'BASIS-6-1-f-authority',
    fires: { 'a municipality in its tasks': kept(onBasis({ code: '6-1-f' }), { kind: 'authority' }) },
    silent: {
      'a company': kept(onBasis({ code: '6-1-f' }), { kind: 'company' }),
      'what is no statutory task': kept(onBasis({ code: '6-1-f' }, { statutoryTask: false }), {
        kind: 'authority',
      }),
      'a public task': kept(onBasis({ code: '6-1-e' }), { kind: 'authority' }),
    },
  },
  {
    rule: 'BASIS-6-multi',
    fires: {
      'contract and interest side by side': kept({
        purposes: [
          {
            id: 'p',
            legalBases: [
              { id: 'a', code: '6-1-b' },
              { id: 'b', code: '6-1-f' },
            ],
          },
        ],
      }),
    },
    silent: {
      'each tells to what it applies': kept({
        purposes: [
          {
            id: 'p',
            legalBases: [
              { id: 'a', code: '6-1-b', appliesTo: { fi: 'Kuluttajat' } },
              { id: 'b', code: '6-1-f', appliesTo: { fi: 'Yhteyshenkilöt' } },
            ],
          },
        ],
      }),
    },
  },
  {
    rule: 'BASIS-8-age',
    fires: {
      'no age is checked': kept(onBasis({ code: '6-1-a' }, { childDirected: true })),
      'an age below that of the Act': kept(
        onBasis({ code: '6-1-a' }, { childDirected: true, minimumAge: 12 }),
      ),
    },
    silent: {
      thirteen: kept(onBasis({ code: '6-1-a' }, { childDirected: true, minimumAge: 13 })),
      'a guardian consents': kept(
        onBasis({ code: '6-1-a' }, { childDirected: true, guardianConsent: 'Linkki huoltajalle' }),
      ),
      'a service for adults': kept(onBasis({ code: '6-1-a' })),
    },
  },
]
