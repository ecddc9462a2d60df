import { acts } from '../acts.ts'
import { duty, task } from '../bases.ts'
import { afterClosing, type MunicipalOutline, permanently, purpose } from './municipal-outline.ts'

/** Registers of decision-making, elections and requests for information. */
export const governance: readonly MunicipalOutline[] = [
  {
    code: 'case-management',
    unit: 'administration',
    name: ['Asianhallintarekisteri', 'Ärendehanteringsregister', 'Case management register'],
    description: [
      'Kunnan asiarekisteriin kirjattujen asioiden ja asiakirjojen henkilötiedot.',
      'Personuppgifter i ärenden och handlingar i kommunens ärenderegister.',
      'Personal data in the matters and documents of the municipality’s case register.',
    ],
    purposes: [
      purpose(
        [
          'Asioiden kirjaaminen, käsittely ja päätöksenteko',
          'Registrering och behandling av ärenden samt beslutsfattande',
          'Recording and dealing with matters, and decision-making',
        ],
        task(acts.informationManagement),
        task(acts.openness),
      ),
      { term: 'archiving', bases: [task(acts.informationManagement)] },
    ],
    subjects: [
      {
        term: 'stakeholder',
        words: [
          'Asianosaiset ja muut asiassa mainitut',
          'Parter och andra som nämns i ärendet',
          'Parties and others named in the matter',
        ],
      },
      'customer',
      'employee',
    ],
    data: ['name', 'postal-address', 'phone', 'email', 'contact-history', 'complaint'],
    sources: ['data-subject', 'authority'],
    recipients: ['it-provider', 'other-authority', 'public'],
    retention: [
      permanently(['Pöytäkirjat ja päätökset', 'Protokoll och beslut', 'Minutes and decisions']),
      afterClosing('P10Y', ['Muut asiakirjat', 'Övriga handlingar', 'Other documents']),
    ],
  },
  {
    code: 'elected-officials',
    unit: 'administration',
    name: ['Luottamushenkilörekisteri', 'Register över förtroendevalda', 'Register of elected officials'],
    description: [
      'Kunnan luottamushenkilöiden tehtävien, palkkioiden ja sidonnaisuuksien tiedot.',
      'Uppgifter om de förtroendevaldas uppdrag, arvoden och bindningar.',
      'Data on the offices, fees and interests of elected officials.',
    ],
    purposes: [
      purpose(
        [
          'Luottamustoimien ja kokouspalkkioiden hoitaminen',
          'Skötsel av förtroendeuppdrag och mötesarvoden',
          'Managing offices and meeting fees',
        ],
        task(acts.localGovernment),
      ),
      purpose(
        [
          'Sidonnaisuusrekisterin julkaiseminen',
          'Publicering av registret över bindningar',
          'Publishing the register of interests',
        ],
        duty(acts.localGovernment),
      ),
    ],
    subjects: [{ term: 'board', words: ['Luottamushenkilöt', 'Förtroendevalda', 'Elected officials'] }],
    data: [
      'name',
      'hetu',
      'postal-address',
      'phone',
      'email',
      'bank-account',
      'tax',
      { id: 'party', words: ['Valtuustoryhmä', 'Fullmäktigegrupp', 'Council group'], special: true },
      { id: 'interests', words: ['Sidonnaisuudet', 'Bindningar', 'Interests'] },
    ],
    recipients: ['it-provider', 'payroll', 'tax', 'public'],
    retention: [
      permanently([
        'Luettelo luottamushenkilöistä',
        'Förteckning över förtroendevalda',
        'List of elected officials',
      ]),
      {
        subject: ['Palkkiot', 'Arvoden', 'Fees'],
        duration: 'P10Y',
        trigger: 'fy-end',
        bound: 'exactly',
        statute: 'RF-EPL-10',
      },
      {
        subject: ['Sidonnaisuustiedot', 'Uppgifter om bindningar', 'Data on interests'],
        criterion: [
          'Tiedot poistetaan, kun luottamustoimi päättyy.',
          'Uppgifterna raderas när förtroendeuppdraget upphör.',
          'The data are erased when the office ends.',
        ],
      },
    ],
  },
  {
    code: 'elections',
    unit: 'administration',
    name: ['Vaalien rekisteri', 'Valregister', 'Elections register'],
    description: [
      'Kunnassa toimitettavien vaalien ehdokkaiden ja vaalitoimitsijoiden tiedot.',
      'Uppgifter om kandidater och valförrättare i val som förrättas i kommunen.',
      'Details of candidates and officials of elections held in the municipality.',
    ],
    purposes: [
      purpose(['Vaalien toimittaminen', 'Förrättande av val', 'Conducting elections'], task(acts.elections)),
    ],
    subjects: [
      {
        term: 'stakeholder',
        words: ['Ehdokkaat', 'Kandidater', 'Candidates'],
      },
      { term: 'employee', words: ['Vaalitoimitsijat', 'Valförrättare', 'Election officials'] },
    ],
    data: [
      'name',
      'hetu',
      'postal-address',
      'phone',
      'job-title',
      {
        id: 'candidacy',
        words: ['Ehdokkuus ja puolue', 'Kandidatur och parti', 'Candidacy and party'],
        special: true,
      },
      'bank-account',
    ],
    sources: ['data-subject', 'authority'],
    recipients: [
      { term: 'other-authority', words: ['Oikeusministeriö', 'Justitieministeriet', 'Ministry of Justice'] },
      'payroll',
      'public',
    ],
    retention: [
      permanently([
        'Vaalien tulokset ja pöytäkirjat',
        'Valresultat och protokoll',
        'Results and minutes of elections',
      ]),
      afterClosing('P4Y', ['Muut vaaliasiakirjat', 'Övriga valhandlingar', 'Other election documents']),
    ],
  },
  {
    code: 'data-requests',
    unit: 'administration',
    name: [
      'Tietopyyntö- ja tietosuojarekisteri',
      'Register över begäranden om uppgifter och dataskydd',
      'Register of information and data protection requests',
    ],
    description: [
      'Tietoja pyytäneiden ja oikeuksiaan käyttäneiden henkilöiden tiedot.',
      'Uppgifter om personer som begärt uppgifter eller använt sina rättigheter.',
      'Details of people who have asked for information or exercised their rights.',
    ],
    purposes: [
      purpose(
        [
          'Rekisteröityjen pyyntöjen käsittely',
          'Behandling av de registrerades begäranden',
          'Dealing with requests of data subjects',
        ],
        duty(acts.dataProtection),
      ),
      purpose(
        [
          'Asiakirjapyyntöjen käsittely',
          'Behandling av begäranden om handlingar',
          'Dealing with requests for documents',
        ],
        duty(acts.openness),
      ),
    ],
    subjects: [
      {
        term: 'stakeholder',
        words: ['Pyynnön tekijät', 'Personer som gjort en begäran', 'Those who make requests'],
      },
    ],
    data: ['name', 'postal-address', 'phone', 'email', 'contact-history'],
    retention: [afterClosing('P2Y')],
  },
]
