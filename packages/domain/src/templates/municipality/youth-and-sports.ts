import { acts } from '../acts.ts'
import { contract, task } from '../bases.ts'
import {
  afterClosing,
  feeAccounting,
  type MunicipalOutline,
  purpose,
  voluntaryUse,
  vouchers,
} from './municipal-outline.ts'

/** Registers of youth work and sports. */
export const youthAndSports: readonly MunicipalOutline[] = [
  {
    code: 'youth-work',
    unit: 'leisure',
    name: ['Nuorisotyön rekisteri', 'Register för ungdomsarbete', 'Youth work register'],
    description: [
      'Nuorisotilojen, leirien ja kerhojen osallistujien tiedot.',
      'Uppgifter om deltagare i ungdomsgårdar, läger och klubbar.',
      'Details of those who take part in youth centres, camps and clubs.',
    ],
    purposes: [
      purpose(
        [
          'Nuorisotyön, leirien ja kerhojen järjestäminen',
          'Ordnande av ungdomsarbete, läger och klubbar',
          'Arranging youth work, camps and clubs',
        ],
        task(acts.youth),
      ),
    ],
    subjects: ['child', 'participant', 'guardian'],
    data: ['name', 'birth-date', 'postal-address', 'phone', 'email', 'diet', 'health'],
    ...voluntaryUse,
    special: { condition: '9-2-a' },
    duties: { diet: { provision: 'voluntary' }, health: { provision: 'voluntary' } },
    sources: ['data-subject', 'guardian'],
    retention: [{ duration: 'P1Y', trigger: 'event-end' }],
  },
  {
    code: 'outreach-youth-work',
    unit: 'leisure',
    name: [
      'Etsivän nuorisotyön rekisteri',
      'Register för uppsökande ungdomsarbete',
      'Outreach youth work register',
    ],
    description: [
      'Etsivän nuorisotyön piirissä olevien nuorten tiedot.',
      'Uppgifter om unga som omfattas av uppsökande ungdomsarbete.',
      'Details of young people reached by outreach youth work.',
    ],
    purposes: [
      purpose(
        [
          'Tuen tarpeessa olevan nuoren tavoittaminen ja auttaminen palvelujen piiriin',
          'Att nå unga som behöver stöd och hjälpa dem till tjänster',
          'Reaching young people who need support and helping them to services',
        ],
        task(acts.youth),
      ),
    ],
    subjects: [
      { term: 'child', words: ['Nuoret', 'Unga', 'Young people'] },
      { term: 'participant', words: ['Nuoret aikuiset', 'Unga vuxna', 'Young adults'] },
    ],
    data: ['name', 'hetu', 'postal-address', 'phone', 'education', 'health', 'contact-history'],
    provision: 'voluntary',
    sources: ['data-subject', 'authority', 'guardian'],
    recipients: ['it-provider'],
    measures: ['access-review', 'log-review', 'encryption-rest', 'separation'],
    retention: [afterClosing('P5Y')],
  },
  {
    code: 'sports-bookings',
    unit: 'leisure',
    name: [
      'Liikuntapaikkojen varausrekisteri',
      'Bokningsregister för idrottsanläggningar',
      'Sports facility bookings register',
    ],
    description: [
      'Liikuntatilojen ja muiden tilojen varaajien tiedot.',
      'Uppgifter om personer som bokar idrottsanläggningar och andra lokaler.',
      'Details of people who book sports facilities and other premises.',
    ],
    purposes: [
      purpose(
        [
          'Tilojen varaaminen ja käyttövuorojen jakaminen',
          'Bokning av lokaler och fördelning av användningsturer',
          'Booking premises and allocating time slots',
        ],
        task(acts.sports),
        contract,
      ),
      feeAccounting,
    ],
    subjects: [
      'customer',
      {
        term: 'corporate-contact',
        words: [
          'Seurojen ja yhteisöjen yhteyshenkilöt',
          'Föreningars och sammanslutningars kontaktpersoner',
          'Contact persons of clubs and associations',
        ],
      },
    ],
    data: ['name', 'email', 'phone', 'postal-address', 'organisation', 'orders', 'billing', 'access-control'],
    ...voluntaryUse,
    recipients: ['it-provider', 'invoicing', 'payment'],
    retention: [
      {
        subject: ['Varaustiedot', 'Bokningsuppgifter', 'Booking data'],
        duration: 'P2Y',
        trigger: 'last-login',
      },
      vouchers,
    ],
  },
  {
    code: 'swimming-hall',
    unit: 'leisure',
    name: ['Uimahallin asiakasrekisteri', 'Simhallens kundregister', 'Swimming hall customer register'],
    description: [
      'Sarja- ja vuosikorttien haltijoiden ja ohjattujen ryhmien tiedot.',
      'Uppgifter om innehavare av serie- och årskort och om deltagare i ledda grupper.',
      'Details of holders of season tickets and of guided groups.',
    ],
    purposes: [
      purpose(
        ['Lippujen ja korttien myynti', 'Försäljning av biljetter och kort', 'Selling tickets and cards'],
        contract,
      ),
      purpose(
        [
          'Erityisryhmien alennuksen myöntäminen',
          'Beviljande av rabatt för specialgrupper',
          'Granting the discount for groups with special needs',
        ],
        task(acts.sports),
      ),
      feeAccounting,
    ],
    subjects: ['customer', 'participant'],
    data: ['name', 'email', 'phone', 'birth-date', 'photo', 'orders', 'health'],
    ...voluntaryUse,
    special: { condition: '9-2-a' },
    duties: {
      health: {
        provision: 'voluntary',
        consequence: [
          'erityisryhmien alennusta ei voida myöntää',
          'rabatten för specialgrupper kan inte beviljas',
          'the discount for groups with special needs cannot be granted',
        ],
      },
    },
    recipients: ['it-provider', 'payment'],
    retention: [
      { subject: ['Korttitiedot', 'Kortuppgifter', 'Card data'], duration: 'P1Y', trigger: 'contract-end' },
      vouchers,
    ],
  },
]
