import { acts } from '../acts.ts'
import { contract, duty, task } from '../bases.ts'
import { afterClosing, type MunicipalOutline, permanently, purpose } from './municipal-outline.ts'

/** Registers of staff, applicants and the services of employment. */
export const personnel: readonly MunicipalOutline[] = [
  {
    code: 'staff',
    unit: 'administration',
    name: ['Henkilöstöhallinnon rekisteri', 'Personalförvaltningens register', 'Staff register'],
    description: [
      'Kunnan viranhaltijoiden ja työntekijöiden palvelussuhteiden tiedot.',
      'Uppgifter om anställningsförhållanden för kommunens tjänsteinnehavare och arbetstagare.',
      'Data on the service of the municipality’s officials and employees.',
    ],
    purposes: [
      { term: 'hr', bases: [contract, duty(acts.municipalOfficers), duty(acts.employmentContracts)] },
      { term: 'payroll', bases: [contract, duty(acts.prepayment)] },
      purpose(
        ['Työajan seuranta', 'Uppföljning av arbetstiden', 'Recording of working time'],
        duty(acts.workingHours),
      ),
    ],
    subjects: ['employee', 'former-employee', 'trainee'],
    data: [
      'name',
      'hetu',
      'postal-address',
      'phone',
      'email',
      'job-title',
      'employment',
      'education',
      'salary',
      'tax',
      'bank-account',
      'working-time',
      'absence',
      'health',
    ],
    provision: 'contractual',
    consequence: [
      'palvelussuhdetta ei voida hoitaa eikä palkkaa maksaa',
      'anställningen kan inte skötas och lön kan inte betalas',
      'the service cannot be managed and no pay can be paid',
    ],
    duties: {
      hetu: {
        provision: 'statutory',
        consequence: [
          'palkkaa ei voida ilmoittaa tulorekisteriin',
          'lönen kan inte anmälas till inkomstregistret',
          'the pay cannot be reported to the Incomes Register',
        ],
      },
      tax: {
        provision: 'statutory',
        consequence: [
          'vero pidätetään palkasta ilman verokorttia',
          'skatten innehålls på lönen utan skattekort',
          'tax is withheld from the pay without a tax card',
        ],
      },
      health: {
        provision: 'statutory',
        consequence: [
          'sairausajan palkkaa ei voida maksaa',
          'lön för sjukdomstiden kan inte betalas',
          'pay for the time of illness cannot be paid',
        ],
      },
    },
    special: { condition: '9-2-b', statute: acts.workingLife },
    identityCodeGround: 'hetu-2',
    recipients: [
      'payroll',
      'it-provider',
      'tax',
      'pension',
      'occupational-health',
      'bank',
      'kela',
      'enforcement',
    ],
    measures: ['guidelines', 'access-review', 'separation', 'locked-premises'],
    retention: [
      permanently([
        'Nimikirja ja palvelussuhteen perustiedot',
        'Matrikel och basuppgifter om anställningen',
        'Service record and basic data of the service',
      ]),
      {
        subject: ['Palkkakirjanpito', 'Lönebokföring', 'Payroll accounting'],
        duration: 'P10Y',
        trigger: 'fy-end',
        bound: 'exactly',
        statute: 'RF-EPL-10',
      },
      {
        subject: ['Työaikakirjanpito', 'Arbetstidsbokföring', 'Working-time records'],
        duration: 'P2Y',
        trigger: 'employment-end',
        bound: 'exactly',
        statute: 'RF-TAL-END',
      },
    ],
  },
  {
    code: 'recruitment',
    unit: 'administration',
    name: ['Rekrytointirekisteri', 'Rekryteringsregister', 'Recruitment register'],
    description: [
      'Kunnan virkoihin ja tehtäviin hakevien tiedot.',
      'Uppgifter om sökande till kommunens tjänster och uppgifter.',
      'Details of applicants for offices and jobs of the municipality.',
    ],
    purposes: [
      purpose(
        [
          'Hakemusten käsittely ja henkilöstön valinta',
          'Behandling av ansökningar och val av personal',
          'Dealing with applications and choosing staff',
        ],
        contract,
        task(acts.municipalOfficers),
      ),
    ],
    subjects: ['applicant'],
    data: ['name', 'email', 'phone', 'postal-address', 'cv', 'education', 'employment', 'aptitude'],
    provision: 'precontractual',
    consequence: [
      'hakemusta ei voida ottaa huomioon',
      'ansökan kan inte beaktas',
      'the application cannot be considered',
    ],
    duties: { aptitude: { provision: 'voluntary' } },
    sources: ['data-subject', 'referee'],
    retention: [
      {
        subject: ['Valitun hakemus', 'Den valdas ansökan', 'The application of the one chosen'],
        criterion: [
          'Hakemus liitetään valitun palvelussuhteen tietoihin.',
          'Ansökan fogas till uppgifterna om den valdas anställning.',
          'The application is added to the service data of the one chosen.',
        ],
      },
      {
        subject: ['Muut hakemukset', 'Övriga ansökningar', 'Other applications'],
        duration: 'P2Y',
        trigger: 'recruitment-decision',
        statute: 'RF-APPL-CRIM',
      },
    ],
  },
  {
    code: 'employment-services',
    unit: 'employment',
    name: [
      'Työvoimapalvelujen rekisteri',
      'Register för arbetskraftsservice',
      'Employment services register',
    ],
    description: [
      'Työnhakija-asiakkaiden ja heille annettavien palvelujen tiedot.',
      'Uppgifter om arbetssökande kunder och tjänster som ges till dem.',
      'Details of jobseekers and of the services given to them.',
    ],
    purposes: [
      purpose(
        [
          'Työnhaun tukeminen ja työvoimapalvelujen järjestäminen',
          'Stöd för jobbsökning och ordnande av arbetskraftsservice',
          'Supporting the search for work and arranging employment services',
        ],
        task(acts.employmentServices),
      ),
    ],
    subjects: [
      { term: 'customer', words: ['Työnhakijat', 'Arbetssökande', 'Jobseekers'] },
      {
        term: 'corporate-contact',
        words: [
          'Työnantajien yhteyshenkilöt',
          'Arbetsgivares kontaktpersoner',
          'Contact persons of employers',
        ],
      },
    ],
    data: [
      'name',
      'hetu',
      'postal-address',
      'phone',
      'email',
      'nationality',
      'education',
      'employment',
      'cv',
      'health',
      'contact-history',
    ],
    sources: ['data-subject', 'authority', 'vtj'],
    recipients: [
      'it-provider',
      {
        term: 'other-authority',
        words: [
          'KEHA-keskus ja työttömyyskassat',
          'UF-centret och arbetslöshetskassorna',
          'KEHA Centre and unemployment funds',
        ],
      },
      'kela',
    ],
    measures: ['access-review', 'log-review', 'encryption-rest', 'guidelines'],
    retention: [afterClosing('P5Y')],
  },
  {
    code: 'integration',
    unit: 'employment',
    name: [
      'Kotoutumispalvelujen rekisteri',
      'Register för integrationstjänster',
      'Integration services register',
    ],
    description: [
      'Maahan muuttaneiden kotoutumista edistävien palvelujen tiedot.',
      'Uppgifter om tjänster som främjar invandrares integration.',
      'Data on services that promote the integration of immigrants.',
    ],
    purposes: [
      purpose(
        [
          'Kotoutumissuunnitelman laatiminen ja palvelujen järjestäminen',
          'Utarbetande av integrationsplan och ordnande av tjänster',
          'Drawing up the integration plan and arranging services',
        ],
        task(acts.integration),
      ),
    ],
    subjects: [
      {
        term: 'customer',
        words: [
          'Kotoutumispalvelujen asiakkaat',
          'Integrationstjänsternas kunder',
          'Clients of integration services',
        ],
      },
      'child',
    ],
    data: [
      'name',
      'hetu',
      'postal-address',
      'phone',
      'language',
      'nationality',
      'family',
      'education',
      'health',
    ],
    sources: ['data-subject', 'authority', 'vtj'],
    recipients: [
      'it-provider',
      'other-authority',
      'kela',
      { term: 'support', words: ['Tulkkauspalvelu', 'Tolktjänst', 'Interpreting service'] },
    ],
    measures: ['access-review', 'log-review', 'guidelines'],
    retention: [afterClosing('P5Y')],
  },
]
