import { acts } from '../acts.ts'
import { consent, contract, task } from '../bases.ts'
import {
  afterClosing,
  feeAccounting,
  type MunicipalOutline,
  permanently,
  purpose,
  voluntaryUse,
  vouchers,
} from './municipal-outline.ts'

/** Registers of libraries, museums, events and grants. */
export const culture: readonly MunicipalOutline[] = [
  {
    code: 'library',
    unit: 'leisure',
    name: ['Kirjaston asiakasrekisteri', 'Bibliotekets kundregister', 'Library customer register'],
    description: [
      'Kirjastokortin haltijoiden ja lainojen tiedot.',
      'Uppgifter om innehavare av bibliotekskort och om lån.',
      'Details of library card holders and of loans.',
    ],
    purposes: [
      purpose(
        [
          'Kirjastokortin myöntäminen, aineiston lainaaminen ja varaaminen sekä maksujen periminen',
          'Beviljande av bibliotekskort, utlåning och reservering av material samt uttag av avgifter',
          'Issuing library cards, lending and reserving material and collecting charges',
        ],
        task(acts.libraries),
      ),
    ],
    subjects: [
      {
        term: 'customer',
        words: ['Kirjastokortin haltijat', 'Innehavare av bibliotekskort', 'Library card holders'],
      },
      'guardian',
    ],
    data: [
      'name',
      'hetu',
      'postal-address',
      'phone',
      'email',
      'customer-number',
      {
        id: 'loans',
        words: [
          'Lainat, varaukset ja maksut',
          'Lån, reservationer och avgifter',
          'Loans, reservations and charges',
        ],
      },
    ],
    ...voluntaryUse,
    identityCodeGround: 'hetu-2',
    recipients: ['it-provider', 'collection', 'payment'],
    retention: [
      {
        subject: ['Asiakastiedot', 'Kunduppgifter', 'Customer data'],
        duration: 'P3Y',
        trigger: 'last-login',
      },
      {
        subject: ['Lainatiedot', 'Uppgifter om lån', 'Loan data'],
        criterion: [
          'Tiedot poistetaan, kun laina on palautettu ja maksut on maksettu, ellei asiakas ole pyytänyt säilyttämään lainaushistoriaansa.',
          'Uppgifterna raderas när lånet har återlämnats och avgifterna har betalats, om kunden inte har bett att lånehistoriken sparas.',
          'The data are erased when the loan has been returned and charges paid, unless the customer has asked for the loan history to be kept.',
        ],
      },
    ],
  },
  {
    code: 'museum',
    unit: 'leisure',
    name: ['Museon kokoelmarekisteri', 'Museets samlingsregister', 'Museum collections register'],
    description: [
      'Museokokoelmien esineisiin ja kuviin liittyvien henkilöiden ja lahjoittajien tiedot.',
      'Uppgifter om personer med anknytning till föremål och bilder i museets samlingar och om donatorer.',
      'Details of people connected with objects and pictures of the collections, and of donors.',
    ],
    purposes: [
      purpose(
        [
          'Kulttuuriperinnön tallentaminen, tutkiminen ja esittäminen',
          'Bevarande och visning av kulturarvet och forskning i det',
          'Preserving, studying and showing cultural heritage',
        ],
        task(acts.museums),
      ),
    ],
    subjects: [
      'donor',
      {
        term: 'stakeholder',
        words: [
          'Kokoelmien esineisiin ja kuviin liittyvät henkilöt',
          'Personer med anknytning till föremål och bilder i samlingarna',
          'People connected with objects and pictures of the collections',
        ],
      },
    ],
    data: ['name', 'postal-address', 'phone', 'photo', 'birth-date'],
    provision: 'voluntary',
    consequence: [
      'esineen tai kuvan taustaa ei voida tallentaa',
      'föremålets eller bildens bakgrund kan inte registreras',
      'the background of the object or picture cannot be recorded',
    ],
    sources: ['data-subject', 'internet', 'authority'],
    recipients: ['it-provider', 'public'],
    retention: [permanently(['Kokoelmien tiedot', 'Uppgifter om samlingarna', 'Data of the collections'])],
  },
  {
    code: 'cultural-events',
    unit: 'leisure',
    name: [
      'Kulttuuritapahtumien asiakasrekisteri',
      'Kundregister för kulturevenemang',
      'Cultural events register',
    ],
    description: [
      'Tapahtumiin ilmoittautuneiden ja lippuja ostaneiden tiedot.',
      'Uppgifter om personer som anmält sig till evenemang eller köpt biljetter.',
      'Details of people who have enrolled in events or bought tickets.',
    ],
    purposes: [
      purpose(
        ['Kulttuuritoiminnan järjestäminen', 'Ordnande av kulturverksamhet', 'Arranging cultural activities'],
        task(acts.culture),
      ),
      purpose(['Lippujen myynti', 'Försäljning av biljetter', 'Selling tickets'], contract),
      feeAccounting,
    ],
    subjects: ['participant'],
    data: ['name', 'email', 'phone', 'orders', 'billing'],
    ...voluntaryUse,
    recipients: ['it-provider', 'payment'],
    retention: [
      {
        subject: ['Ilmoittautumistiedot', 'Anmälningsuppgifter', 'Enrolment data'],
        duration: 'P6M',
        trigger: 'event-end',
      },
      vouchers,
    ],
  },
  {
    code: 'newsletter',
    unit: 'leisure',
    name: [
      'Tapahtumatiedotteen tilaajat',
      'Prenumeranter på evenemangsbrevet',
      'Subscribers of the events letter',
    ],
    description: [
      'Kunnan tapahtumatiedotteen tilaajien sähköpostiosoitteet.',
      'E-postadresser till prenumeranter på kommunens evenemangsbrev.',
      'E-mail addresses of subscribers of the municipality’s events letter.',
    ],
    purposes: [
      purpose(
        ['Tapahtumatiedotteen lähettäminen', 'Utskick av evenemangsbrevet', 'Sending the events letter'],
        consent([
          'Tilauksen voi perua jokaisessa kirjeessä olevasta linkistä.',
          'Prenumerationen kan avslutas via länken i varje brev.',
          'The subscription can be ended from the link in every letter.',
        ]),
      ),
    ],
    subjects: ['newsletter'],
    data: ['email', 'interests', 'language'],
    ...voluntaryUse,
    provision: 'voluntary',
    recipients: ['email-marketing'],
    retention: [
      {
        criterion: [
          'Tietoja säilytetään, kunnes tilaus perutaan.',
          'Uppgifterna lagras tills prenumerationen avslutas.',
          'The data are kept until the subscription is ended.',
        ],
      },
    ],
  },
  {
    code: 'grants',
    unit: 'leisure',
    name: ['Avustusten hakijarekisteri', 'Register över bidragssökande', 'Register of grant applicants'],
    description: [
      'Kunnan avustuksia ja stipendejä hakevien yhdistysten ja henkilöiden tiedot.',
      'Uppgifter om föreningar och personer som söker bidrag och stipendier av kommunen.',
      'Details of associations and persons who apply for grants of the municipality.',
    ],
    purposes: [
      purpose(
        [
          'Avustushakemusten käsittely, maksaminen ja käytön valvonta',
          'Behandling och utbetalning av bidrag samt övervakning av deras användning',
          'Dealing with applications, paying grants and supervising their use',
        ],
        task(acts.localGovernment),
      ),
      feeAccounting,
    ],
    subjects: [
      {
        term: 'corporate-contact',
        words: [
          'Yhdistysten yhteyshenkilöt',
          'Föreningars kontaktpersoner',
          'Contact persons of associations',
        ],
      },
      {
        term: 'stakeholder',
        words: ['Avustusta hakevat henkilöt', 'Personer som söker bidrag', 'People who apply for grants'],
      },
    ],
    data: ['name', 'postal-address', 'phone', 'email', 'organisation', 'bank-account', 'contact-history'],
    provision: 'voluntary',
    consequence: [
      'avustusta ei voida myöntää eikä maksaa',
      'bidrag kan inte beviljas eller betalas ut',
      'no grant can be awarded or paid',
    ],
    recipients: ['it-provider', 'bank', 'auditor'],
    retention: [
      afterClosing('P10Y', [
        'Hakemukset ja päätökset',
        'Ansökningar och beslut',
        'Applications and decisions',
      ]),
      vouchers,
    ],
  },
]
