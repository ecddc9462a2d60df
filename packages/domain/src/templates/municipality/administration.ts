import { acts } from '../acts.ts'
import { duty, task } from '../bases.ts'
import { type MunicipalOutline, purpose, vouchers } from './municipal-outline.ts'

/** Registers of purchases, invoices, reports and surveillance. */
export const administration: readonly MunicipalOutline[] = [
  {
    code: 'procurement',
    unit: 'administration',
    name: [
      'Hankinta- ja sopimusrekisteri',
      'Upphandlings- och avtalsregister',
      'Procurement and contracts register',
    ],
    description: [
      'Tarjoajien ja sopimuskumppanien yhteyshenkilöiden tiedot.',
      'Uppgifter om kontaktpersoner hos anbudsgivare och avtalsparter.',
      'Details of contact persons of tenderers and contracting parties.',
    ],
    purposes: [
      purpose(
        [
          'Kilpailuttaminen, sopimukset ja niiden seuranta',
          'Konkurrensutsättning, avtal och uppföljning',
          'Tendering, contracts and their follow-up',
        ],
        duty(acts.procurement),
      ),
      purpose(
        [
          'Tilaajan selvitysvelvollisuuden täyttäminen',
          'Fullgörande av beställarens utredningsskyldighet',
          'Fulfilling the contractor’s duty to check',
        ],
        duty(acts.contractor),
      ),
    ],
    subjects: ['supplier-contact'],
    data: ['name', 'email', 'phone', 'organisation', 'job-title', 'education', 'contract', 'criminal'],
    sources: ['data-subject', 'employer', 'prh', 'authority'],
    recipients: ['it-provider', 'auditor', 'public'],
    consequence: [
      'tarjousta ei voida ottaa huomioon',
      'anbudet kan inte beaktas',
      'the tender cannot be considered',
    ],
    criminalGround: [
      'Hankintalain (1397/2016) 80–88 §: tarjoajan poissulkemisperusteiden tarkistaminen.',
      '80–88 § i upphandlingslagen (1397/2016): kontroll av grunderna för uteslutning av anbudsgivare.',
      'Sections 80 to 88 of the Act on Public Procurement (1397/2016): checking the grounds for excluding a tenderer.',
    ],
    retention: [
      {
        subject: [
          'Hankinta-asiakirjat ja sopimukset',
          'Upphandlingshandlingar och avtal',
          'Procurement documents and contracts',
        ],
        duration: 'P10Y',
        trigger: 'contract-end',
        statute: 'RF-PUBLIC',
      },
      {
        subject: ['Tilaajan selvitykset', 'Beställarens utredningar', 'The contractor’s checks'],
        duration: 'P2Y',
        trigger: 'contract-end',
        bound: 'exactly',
        statute: 'RF-TILAAJA',
      },
    ],
  },
  {
    code: 'invoicing',
    unit: 'administration',
    name: [
      'Laskutus- ja ostoreskontrarekisteri',
      'Kund- och leverantörsreskontra',
      'Invoicing and accounts payable',
    ],
    description: [
      'Kunnan laskutettavien asiakkaiden ja maksunsaajien tiedot.',
      'Uppgifter om kommunens faktureringskunder och betalningsmottagare.',
      'Details of those invoiced and paid by the municipality.',
    ],
    purposes: [
      { term: 'billing', bases: [task(acts.localGovernment)] },
      { term: 'accounting', bases: [duty(acts.accounting)] },
      { term: 'collection', bases: [task(acts.localGovernment)] },
    ],
    subjects: ['customer', 'supplier-contact', 'debtor'],
    data: ['name', 'hetu', 'postal-address', 'customer-number', 'bank-account', 'billing'],
    sources: ['data-subject', 'observed'],
    recipients: ['it-provider', 'invoicing', 'accountant', 'bank', 'collection', 'enforcement', 'auditor'],
    identityCodeGround: 'hetu-2',
    retention: [
      vouchers,
      {
        subject: ['Kirjanpidot ja tilinpäätös', 'Bokföring och bokslut', 'Ledgers and financial statements'],
        duration: 'P10Y',
        trigger: 'fy-end',
        bound: 'exactly',
        statute: 'RF-KPL-10',
      },
    ],
  },
  {
    code: 'whistleblowing',
    unit: 'administration',
    name: ['Ilmoituskanavan rekisteri', 'Register för rapporteringskanalen', 'Reporting channel register'],
    description: [
      'Väärinkäytösten ilmoittajien ja ilmoitusten kohteiden tiedot.',
      'Uppgifter om personer som rapporterar överträdelser och om dem som rapporterna gäller.',
      'Details of people who report infringements and of those concerned.',
    ],
    purposes: [
      purpose(
        [
          'Ilmoitusten vastaanottaminen ja tutkiminen',
          'Mottagande och utredning av rapporter',
          'Receiving and investigating reports',
        ],
        duty(acts.whistleblowing),
      ),
    ],
    subjects: ['reporter', 'employee'],
    data: [
      'name',
      'email',
      'phone',
      {
        id: 'report',
        words: [
          'Ilmoitus ja sen selvittely',
          'Rapporten och utredningen av den',
          'The report and its investigation',
        ],
      },
      'criminal',
    ],
    provision: 'voluntary',
    consequence: [
      'ilmoittajalta ei voida pyytää lisätietoja eikä hänelle voida vastata',
      'ytterligare uppgifter kan inte begäras av rapportören, som inte heller kan få svar',
      'the reporter cannot be asked for further details or be given an answer',
    ],
    sources: ['data-subject', 'observed'],
    recipients: ['it-provider', 'police', 'other-authority'],
    measures: ['access-review', 'encryption-rest', 'log-review', 'separation'],
    criminalGround: [
      'Tietosuojalain (1050/2018) 7 §: ilmoituksen selvittäminen.',
      '7 § i dataskyddslagen (1050/2018): utredning av rapporten.',
      'Section 7 of the Data Protection Act (1050/2018): investigating the report.',
    ],
    retention: [{ duration: 'P5Y', trigger: 'report-received', statute: 'RF-WHISTLE' }],
  },
  {
    code: 'cameras',
    unit: 'technical',
    name: ['Kameravalvontarekisteri', 'Register över kameraövervakning', 'Camera surveillance register'],
    description: [
      'Kunnan kiinteistöjen ja alueiden kameravalvonnan tallenteet.',
      'Upptagningar från kameraövervakningen av kommunens fastigheter och områden.',
      'Recordings of the camera surveillance of municipal buildings and areas.',
    ],
    purposes: [
      purpose(
        [
          'Turvallisuuden ja omaisuuden suojaaminen sekä vahinkojen selvittäminen',
          'Skydd av säkerhet och egendom samt utredning av skador',
          'Protecting people and property and investigating damage',
        ],
        task(acts.dataProtectionTask),
      ),
    ],
    subjects: ['visitor', 'employee', 'student'],
    data: [
      'cctv',
      {
        id: 'time-and-place',
        words: [
          'Tallennuksen aika ja paikka',
          'Tid och plats för inspelningen',
          'Time and place of the recording',
        ],
      },
    ],
    provision: 'observed',
    consequence: [
      'valvotulla alueella liikkuva henkilö tallentuu silti kameraan',
      'den som rör sig på det övervakade området spelas ändå in av kameran',
      'a person who enters the monitored area is recorded all the same',
    ],
    sources: [
      { term: 'observed', words: ['Valvontakamerat', 'Övervakningskameror', 'Surveillance cameras'] },
    ],
    recipients: [
      { term: 'support', words: ['Turvallisuusalan yritys', 'Säkerhetsföretag', 'Security company'] },
      'police',
    ],
    retention: [{ duration: 'P30D', trigger: 'recording', statute: 'RF-CUST-CCTV' }],
  },
]
