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

/** Registers of schools, the adult education centre and the music school. */
export const schooling: readonly MunicipalOutline[] = [
  {
    code: 'basic-education',
    unit: 'education',
    name: [
      'Perusopetuksen oppilasrekisteri',
      'Elevregister för grundläggande utbildning',
      'Register of pupils in basic education',
    ],
    description: [
      'Esi- ja perusopetuksen oppilaiden ja heidän huoltajiensa tiedot.',
      'Uppgifter om elever i förskoleundervisning och grundläggande utbildning och om deras vårdnadshavare.',
      'Details of pupils in pre-primary and basic education and of their guardians.',
    ],
    purposes: [
      purpose(
        [
          'Esi- ja perusopetuksen järjestäminen, oppilaan arviointi ja oppimisen tuki',
          'Ordnande av förskoleundervisning och grundläggande utbildning, bedömning av eleven och stöd för lärande',
          'Arranging pre-primary and basic education, assessment and support for learning',
        ],
        task(acts.basicEducation),
      ),
      purpose(
        ['Oppivelvollisuuden valvonta', 'Övervakning av läroplikten', 'Supervision of compulsory education'],
        task(acts.basicEducation),
      ),
    ],
    subjects: ['student', 'guardian'],
    data: [
      'name',
      'hetu',
      'postal-address',
      'phone',
      'email',
      'language',
      'education',
      'absence',
      'religion',
      'health',
    ],
    sources: ['guardian', 'data-subject', 'vtj', 'observed'],
    recipients: [
      'it-provider',
      {
        term: 'other-authority',
        words: ['Opetushallitus', 'Utbildningsstyrelsen', 'Finnish National Agency for Education'],
      },
    ],
    retention: [
      permanently([
        'Päättötodistukset ja oppilasmatrikkeli',
        'Avgångsbetyg och elevmatrikel',
        'Final certificates and the pupil roll',
      ]),
      afterClosing('P10Y', [
        'Oppimisen tuen asiakirjat',
        'Handlingar om stöd för lärande',
        'Documents on support for learning',
      ]),
      afterClosing('P5Y', [
        'Muut opetuksen asiakirjat',
        'Övriga handlingar om undervisningen',
        'Other documents of teaching',
      ]),
    ],
  },
  {
    code: 'school-transport',
    unit: 'education',
    name: ['Koulukuljetusrekisteri', 'Register för skolskjutsar', 'School transport register'],
    description: [
      'Maksuttomaan koulukuljetukseen oikeutettujen oppilaiden tiedot.',
      'Uppgifter om elever som har rätt till avgiftsfri skolskjuts.',
      'Details of pupils entitled to free school transport.',
    ],
    purposes: [
      purpose(
        [
          'Koulukuljetuksesta päättäminen ja sen järjestäminen',
          'Beslut om och ordnande av skolskjuts',
          'Deciding on and arranging school transport',
        ],
        task(acts.basicEducation),
      ),
    ],
    subjects: [
      {
        term: 'student',
        words: [
          'Kuljetukseen oikeutetut oppilaat',
          'Elever med rätt till skolskjuts',
          'Pupils entitled to transport',
        ],
      },
      'guardian',
    ],
    data: ['name', 'postal-address', 'phone', 'education', 'health'],
    sources: ['guardian', 'observed'],
    recipients: [
      'it-provider',
      {
        term: 'logistics',
        words: ['Kuljetusyritykset', 'Transportföretag', 'Transport companies'],
        purpose: ['oppilaiden kuljettaminen', 'skjutsning av eleverna', 'driving the pupils'],
      },
    ],
    retention: [afterClosing('P5Y')],
  },
  {
    code: 'upper-secondary',
    unit: 'education',
    name: [
      'Lukion opiskelijarekisteri',
      'Gymnasiets studeranderegister',
      'Register of upper secondary students',
    ],
    description: [
      'Lukion opiskelijoiden opintoja ja opiskelun tukea koskevat tiedot.',
      'Uppgifter om de gymnasiestuderandes studier och stöd för studierna.',
      'Details of the studies of upper secondary students and of support for them.',
    ],
    purposes: [
      purpose(
        [
          'Lukiokoulutuksen järjestäminen ja opintosuoritusten kirjaaminen',
          'Ordnande av gymnasieutbildning och registrering av studieprestationer',
          'Arranging upper secondary education and recording studies',
        ],
        task(acts.upperSecondary),
      ),
    ],
    subjects: ['student', 'guardian'],
    data: ['name', 'hetu', 'postal-address', 'phone', 'email', 'education', 'absence', 'health'],
    sources: ['data-subject', 'guardian', 'authority'],
    recipients: [
      'it-provider',
      {
        term: 'other-authority',
        words: ['Ylioppilastutkintolautakunta', 'Studentexamensnämnden', 'Matriculation Examination Board'],
      },
      'kela',
    ],
    retention: [
      permanently([
        'Opintosuoritukset ja päättötodistukset',
        'Studieprestationer och avgångsbetyg',
        'Records of studies and final certificates',
      ]),
      afterClosing('P5Y', [
        'Muut opiskelun asiakirjat',
        'Övriga studiehandlingar',
        'Other documents of studies',
      ]),
    ],
  },
  {
    code: 'adult-education',
    unit: 'education',
    name: [
      'Kansalaisopiston opiskelijarekisteri',
      'Medborgarinstitutets studeranderegister',
      'Adult education centre register',
    ],
    description: [
      'Kansalaisopiston kursseille ilmoittautuneiden tiedot.',
      'Uppgifter om personer som anmält sig till medborgarinstitutets kurser.',
      'Details of people enrolled in courses of the adult education centre.',
    ],
    purposes: [
      purpose(
        [
          'Kurssien järjestäminen ja osallistumisen kirjaaminen',
          'Ordnande av kurser och registrering av deltagande',
          'Arranging courses and recording attendance',
        ],
        task(acts.adultEducation),
      ),
      { term: 'billing', bases: [contract] },
      feeAccounting,
    ],
    subjects: ['student', 'guardian'],
    data: ['name', 'birth-date', 'postal-address', 'phone', 'email', 'education', 'billing'],
    ...voluntaryUse,
    recipients: ['it-provider', 'payment', 'invoicing'],
    retention: [
      { subject: ['Kurssitiedot', 'Kursuppgifter', 'Course data'], duration: 'P5Y', trigger: 'event-end' },
      vouchers,
    ],
  },
  {
    code: 'music-school',
    unit: 'education',
    name: [
      'Taiteen perusopetuksen oppilasrekisteri',
      'Elevregister för grundläggande konstundervisning',
      'Register of basic education in the arts',
    ],
    description: [
      'Musiikkiopiston ja muun taiteen perusopetuksen oppilaiden tiedot.',
      'Uppgifter om elever vid musikinstitutet och i annan grundläggande konstundervisning.',
      'Details of pupils of the music school and of other basic education in the arts.',
    ],
    purposes: [
      purpose(
        [
          'Taiteen perusopetuksen järjestäminen ja opintojen kirjaaminen',
          'Ordnande av grundläggande konstundervisning och registrering av studierna',
          'Arranging basic education in the arts and recording studies',
        ],
        task(acts.artEducation),
      ),
      { term: 'billing', bases: [contract] },
      feeAccounting,
      purpose(
        [
          'Kuvien julkaiseminen viestinnässä',
          'Publicering av bilder i kommunikationen',
          'Publishing pictures in communications',
        ],
        consent([
          'Suostumuksen voi peruuttaa milloin tahansa ilmoittamalla siitä opistolle.',
          'Samtycket kan återkallas när som helst genom ett meddelande till institutet.',
          'Consent can be withdrawn at any time by telling the school.',
        ]),
      ),
    ],
    subjects: ['student', 'guardian'],
    data: ['name', 'birth-date', 'postal-address', 'phone', 'email', 'education', 'billing', 'photo'],
    ...voluntaryUse,
    duties: { photo: { provision: 'voluntary' } },
    sources: ['data-subject', 'guardian'],
    recipients: ['it-provider', 'invoicing'],
    retention: [
      permanently([
        'Opintosuoritukset ja todistukset',
        'Studieprestationer och betyg',
        'Records of studies and certificates',
      ]),
      {
        subject: ['Muut oppilastiedot', 'Övriga elevuppgifter', 'Other pupil data'],
        duration: 'P2Y',
        trigger: 'contract-end',
      },
      vouchers,
    ],
  },
]
