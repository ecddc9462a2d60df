import { acts } from '../acts.ts'
import { contract, task } from '../bases.ts'
import {
  afterClosing,
  feeAccounting,
  type MunicipalOutline,
  permanently,
  purpose,
  voluntaryUse,
  vouchers,
} from './municipal-outline.ts'

/** Registers of building, planning, land and housing. */
export const land: readonly MunicipalOutline[] = [
  {
    code: 'building-control',
    unit: 'environment',
    name: ['Rakennusvalvonnan rekisteri', 'Byggnadstillsynens register', 'Building control register'],
    description: [
      'Rakentamisen lupien ja viranomaisvalvonnan asiakkaiden tiedot.',
      'Uppgifter om klienter i ärenden om byggande och myndighetstillsyn.',
      'Details of those concerned by building permits and supervision.',
    ],
    purposes: [
      purpose(
        [
          'Rakentamisen lupien käsittely ja rakentamisen valvonta',
          'Behandling av bygglov och tillsyn över byggandet',
          'Dealing with building permits and supervising construction',
        ],
        task(acts.building),
      ),
      feeAccounting,
    ],
    subjects: [
      {
        term: 'customer',
        words: [
          'Rakentamishankkeeseen ryhtyvät, suunnittelijat ja työnjohtajat',
          'Byggherrar, planerare och arbetsledare',
          'Those who undertake building, designers and site managers',
        ],
      },
      {
        term: 'stakeholder',
        words: ['Naapurit ja muut asianosaiset', 'Grannar och andra parter', 'Neighbours and other parties'],
      },
    ],
    data: [
      'name',
      'hetu',
      'postal-address',
      'phone',
      'email',
      'education',
      {
        id: 'property',
        words: [
          'Kiinteistön ja rakennuksen tiedot',
          'Uppgifter om fastigheten och byggnaden',
          'Data of the property and building',
        ],
      },
      'billing',
    ],
    sources: ['data-subject', 'vtj', 'authority'],
    recipients: [
      'it-provider',
      {
        term: 'other-authority',
        words: [
          'Digi- ja väestötietovirasto',
          'Myndigheten för digitalisering och befolkningsdata',
          'Digital and Population Data Services Agency',
        ],
      },
      { term: 'tax', words: ['Verohallinto', 'Skatteförvaltningen', 'Tax Administration'] },
    ],
    retention: [
      permanently([
        'Lupa-asiakirjat ja piirustukset',
        'Tillståndshandlingar och ritningar',
        'Permit documents and drawings',
      ]),
      vouchers,
    ],
  },
  {
    code: 'zoning',
    unit: 'technical',
    name: ['Kaavoituksen rekisteri', 'Planläggningens register', 'Town planning register'],
    description: [
      'Kaavoituksen osallisten, mielipiteen jättäneiden ja muistuttajien tiedot.',
      'Uppgifter om intressenter i planläggningen och om dem som framfört åsikter eller anmärkningar.',
      'Details of interested parties and of those who have given opinions or objections on plans.',
    ],
    purposes: [
      purpose(
        [
          'Kaavojen laatiminen ja osallisten kuuleminen',
          'Utarbetande av planer och hörande av intressenter',
          'Drawing up plans and hearing interested parties',
        ],
        task(acts.landUse),
      ),
    ],
    subjects: [
      {
        term: 'stakeholder',
        words: [
          'Kaavoituksen osalliset ja muistuttajat',
          'Intressenter och personer som framfört anmärkningar',
          'Interested parties and those who have objected',
        ],
      },
    ],
    data: ['name', 'postal-address', 'phone', 'email', 'complaint'],
    provision: 'voluntary',
    consequence: ['mielipidettä ei kirjata', 'åsikten antecknas inte', 'the view is not recorded'],
    sources: ['data-subject', 'vtj', 'authority'],
    recipients: ['it-provider', 'printing', 'public'],
    retention: [permanently(['Kaava-asiakirjat', 'Planhandlingar', 'Documents of plans'])],
  },
  {
    code: 'land-leases',
    unit: 'technical',
    name: [
      'Tontti- ja maanvuokrarekisteri',
      'Register över tomter och arrenden',
      'Register of plots and land leases',
    ],
    description: [
      'Kunnan tonttien hakijoiden, ostajien ja vuokralaisten tiedot.',
      'Uppgifter om personer som söker, köper eller arrenderar kommunens tomter.',
      'Details of people who apply for, buy or lease the municipality’s plots.',
    ],
    purposes: [
      purpose(
        [
          'Tonttien luovuttaminen ja vuokrasopimusten hoitaminen',
          'Överlåtelse av tomter och skötsel av arrendeavtal',
          'Selling plots and managing leases',
        ],
        contract,
      ),
      feeAccounting,
    ],
    subjects: [
      'tenant',
      {
        term: 'customer',
        words: [
          'Tontin hakijat ja ostajat',
          'Personer som söker eller köper tomter',
          'Applicants for and buyers of plots',
        ],
      },
    ],
    data: ['name', 'hetu', 'postal-address', 'phone', 'email', 'contract', 'billing'],
    ...voluntaryUse,
    identityCodeGround: 'hetu-2',
    sources: ['data-subject', 'vtj'],
    recipients: ['it-provider', 'invoicing', 'collection'],
    retention: [
      permanently([
        'Kauppakirjat ja vuokrasopimukset',
        'Köpebrev och arrendeavtal',
        'Deeds of sale and leases',
      ]),
      afterClosing('P2Y', ['Hylätyt hakemukset', 'Avslagna ansökningar', 'Rejected applications']),
      vouchers,
    ],
  },
  {
    code: 'surveying',
    unit: 'technical',
    name: [
      'Kiinteistö- ja mittausrekisteri',
      'Fastighets- och mätningsregister',
      'Property and surveying register',
    ],
    description: [
      'Kunnan kiinteistörekisterin ja kiinteistötoimitusten asianosaisten tiedot.',
      'Uppgifter om sakägare i kommunens fastighetsregister och vid förrättningar.',
      'Details of those concerned by the municipality’s property register and cadastral surveys.',
    ],
    purposes: [
      purpose(
        [
          'Kiinteistörekisterin pitäminen ja kiinteistötoimitukset',
          'Förande av fastighetsregistret och fastighetsförrättningar',
          'Keeping the property register and carrying out cadastral surveys',
        ],
        task(acts.realEstate),
      ),
    ],
    subjects: [
      {
        term: 'stakeholder',
        words: [
          'Kiinteistöjen omistajat ja muut asianosaiset',
          'Fastighetsägare och andra sakägare',
          'Owners of property and other parties',
        ],
      },
    ],
    data: [
      'name',
      'hetu',
      'postal-address',
      {
        id: 'title',
        words: [
          'Omistusta ja rasitteita koskevat tiedot',
          'Uppgifter om ägande och servitut',
          'Data on ownership and easements',
        ],
      },
    ],
    sources: ['authority', 'data-subject', 'vtj'],
    recipients: [
      'it-provider',
      {
        term: 'other-authority',
        words: ['Maanmittauslaitos', 'Lantmäteriverket', 'National Land Survey of Finland'],
      },
    ],
    retention: [permanently(['Toimitusasiakirjat', 'Förrättningshandlingar', 'Documents of surveys'])],
  },
  {
    code: 'rental-housing',
    unit: 'technical',
    name: ['Vuokra-asuntojen rekisteri', 'Register över hyresbostäder', 'Rental housing register'],
    description: [
      'Kunnan vuokra-asuntoihin hakevien ja niissä asuvien tiedot.',
      'Uppgifter om sökande till och hyresgäster i kommunens bostäder.',
      'Details of applicants for and tenants of the municipality’s dwellings.',
    ],
    purposes: [
      purpose(
        [
          'Asukkaiden valinta ja vuokrasopimusten hoitaminen',
          'Val av hyresgäster och skötsel av hyresavtal',
          'Choosing tenants and managing leases',
        ],
        contract,
      ),
      feeAccounting,
    ],
    subjects: [
      'tenant',
      { term: 'customer', words: ['Asunnon hakijat', 'Bostadssökande', 'Applicants for housing'] },
    ],
    data: [
      'name',
      'hetu',
      'postal-address',
      'phone',
      'email',
      'family',
      { id: 'income', words: ['Tulot ja varallisuus', 'Inkomster och förmögenhet', 'Income and assets'] },
      'credit',
      'contract',
      'billing',
    ],
    provision: 'precontractual',
    consequence: [
      'hakemusta ei voida ottaa huomioon',
      'ansökan kan inte beaktas',
      'the application cannot be considered',
    ],
    identityCodeGround: 'hetu-2',
    sources: ['data-subject', 'credit-register', 'vtj'],
    recipients: [
      'it-provider',
      'invoicing',
      'collection',
      { term: 'support', words: ['Kiinteistöhuolto', 'Fastighetsservice', 'Property maintenance'] },
    ],
    retention: [
      {
        subject: ['Sopimustiedot', 'Avtalsuppgifter', 'Lease data'],
        duration: 'P3Y',
        trigger: 'contract-end',
        statute: 'RF-LIMIT-3',
      },
      {
        subject: [
          'Hakemukset, jotka eivät johtaneet sopimukseen',
          'Ansökningar som inte ledde till avtal',
          'Applications that led to no lease',
        ],
        duration: 'P1Y',
        trigger: 'collected',
      },
      vouchers,
    ],
  },
]
