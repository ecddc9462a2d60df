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

/** Registers of water, waste, traffic and the environment. */
export const infrastructure: readonly MunicipalOutline[] = [
  {
    code: 'water-supply',
    unit: 'technical',
    name: [
      'Vesihuollon asiakasrekisteri',
      'Vattentjänsternas kundregister',
      'Water services customer register',
    ],
    description: [
      'Vesi- ja viemärilaitoksen liittyjien ja laskutuksen tiedot.',
      'Uppgifter om anslutna till vatten- och avloppsverket och om fakturering.',
      'Details of the customers of the water and sewage utility and of invoicing.',
    ],
    purposes: [
      purpose(
        [
          'Vesihuoltosopimuksen hoitaminen ja käytön laskutus',
          'Skötsel av avtalet om vattentjänster och fakturering av förbrukningen',
          'Managing the water services contract and invoicing consumption',
        ],
        contract,
        task(acts.water),
      ),
      feeAccounting,
    ],
    subjects: ['customer', 'tenant'],
    data: [
      'name',
      'hetu',
      'postal-address',
      'phone',
      'email',
      'contract',
      {
        id: 'readings',
        words: [
          'Mittarilukemat ja kulutus',
          'Mätaravläsningar och förbrukning',
          'Meter readings and consumption',
        ],
      },
      'billing',
    ],
    ...voluntaryUse,
    sources: ['data-subject', 'observed', 'authority'],
    recipients: ['it-provider', 'invoicing', 'collection', 'printing'],
    retention: [
      {
        subject: ['Asiakas- ja sopimustiedot', 'Kund- och avtalsuppgifter', 'Customer and contract data'],
        duration: 'P3Y',
        trigger: 'contract-end',
        statute: 'RF-LIMIT-3',
      },
      vouchers,
    ],
  },
  {
    code: 'waste',
    unit: 'technical',
    name: ['Jätehuollon rekisteri', 'Avfallshanteringens register', 'Waste management register'],
    description: [
      'Jätteenkuljetusten ja jätemaksujen asiakkaiden tiedot.',
      'Uppgifter om kunder inom avfallstransport och om avfallsavgifter.',
      'Details of customers of waste collection and of waste charges.',
    ],
    purposes: [
      purpose(
        [
          'Jätteenkuljetuksen järjestäminen, jätemaksut ja seuranta',
          'Ordnande av avfallstransport, avfallsavgifter och uppföljning',
          'Arranging waste collection, charges and monitoring',
        ],
        task(acts.waste),
      ),
      feeAccounting,
    ],
    subjects: ['customer', 'tenant'],
    data: ['name', 'postal-address', 'phone', 'email', 'customer-number', 'billing', 'complaint'],
    sources: ['data-subject', 'vtj', 'subcontractor'],
    recipients: [
      'it-provider',
      'invoicing',
      { term: 'logistics', words: ['Jätteenkuljettajat', 'Avfallstransportörer', 'Waste carriers'] },
    ],
    retention: [
      {
        subject: ['Asiakastiedot', 'Kunduppgifter', 'Customer data'],
        // A waste charge is a charge under public law, which the Act on the limitation of debts does not cover.
        duration: 'P5Y',
        trigger: 'customer-end',
      },
      vouchers,
    ],
  },
  {
    code: 'environment',
    unit: 'environment',
    name: ['Ympäristönsuojelun rekisteri', 'Miljövårdens register', 'Environmental protection register'],
    description: [
      'Ympäristölupien, ilmoitusten ja valvonnan asianosaisten tiedot.',
      'Uppgifter om parter i miljötillstånds-, anmälnings- och tillsynsärenden.',
      'Details of parties to environmental permits, notifications and supervision.',
    ],
    purposes: [
      purpose(
        [
          'Ympäristölupien ja ilmoitusten käsittely ja valvonta',
          'Behandling av miljötillstånd och anmälningar samt tillsyn',
          'Dealing with environmental permits and notifications, and supervision',
        ],
        task(acts.environment),
      ),
    ],
    subjects: [
      {
        term: 'customer',
        words: [
          'Luvan hakijat ja ilmoituksen tekijät',
          'Tillståndssökande och anmälare',
          'Applicants and notifiers',
        ],
      },
      {
        term: 'stakeholder',
        words: ['Naapurit ja muut asianosaiset', 'Grannar och andra parter', 'Neighbours and other parties'],
      },
    ],
    data: ['name', 'postal-address', 'phone', 'email', 'business-id', 'complaint'],
    sources: ['data-subject', 'authority', 'vtj'],
    recipients: ['it-provider', 'other-authority', 'public'],
    retention: [
      permanently(['Lupapäätökset', 'Tillståndsbeslut', 'Permit decisions']),
      afterClosing('P10Y', ['Valvonta-asiat', 'Tillsynsärenden', 'Matters of supervision']),
    ],
  },
  {
    code: 'parking',
    unit: 'technical',
    name: ['Pysäköinninvalvonnan rekisteri', 'Parkeringsövervakningens register', 'Parking control register'],
    description: [
      'Pysäköintivirhemaksujen ja pysäköintitunnusten tiedot.',
      'Uppgifter om felparkeringsavgifter och parkeringstillstånd.',
      'Data on parking fines and parking permits.',
    ],
    purposes: [
      purpose(
        [
          'Pysäköinnin valvonta ja virhemaksujen määrääminen',
          'Parkeringsövervakning och påförande av felparkeringsavgifter',
          'Parking control and imposing fines',
        ],
        task(acts.parking),
      ),
    ],
    subjects: [
      {
        term: 'customer',
        words: [
          'Pysäköintitunnusten haltijat',
          'Innehavare av parkeringstillstånd',
          'Holders of parking permits',
        ],
      },
      {
        term: 'debtor',
        words: [
          'Virhemaksun saaneet',
          'Personer som påförts felparkeringsavgift',
          'People who have been fined',
        ],
      },
    ],
    data: [
      'name',
      'hetu',
      'postal-address',
      {
        id: 'vehicle',
        words: [
          'Ajoneuvon tiedot ja kuvat virheestä',
          'Uppgifter om fordonet och bilder av felparkeringen',
          'Vehicle data and pictures of the violation',
        ],
      },
      'location',
      'billing',
    ],
    sources: ['observed', 'authority'],
    recipients: [
      'it-provider',
      'enforcement',
      {
        term: 'other-authority',
        words: [
          'Hallinto-oikeus muutoksenhaussa',
          'Förvaltningsdomstolen vid ändringssökande',
          'Administrative court in appeals',
        ],
      },
    ],
    retention: [
      afterClosing('P6Y', [
        'Virhemaksut ja oikaisuvaatimukset',
        'Felparkeringsavgifter och begäranden om omprövning',
        'Fines and claims for revision',
      ]),
    ],
  },
  {
    code: 'removed-vehicles',
    unit: 'technical',
    name: [
      'Siirrettyjen ajoneuvojen rekisteri',
      'Register över flyttade fordon',
      'Register of removed vehicles',
    ],
    description: [
      'Siirrettyjen ja hylättyjen ajoneuvojen omistajien tiedot.',
      'Uppgifter om ägare till flyttade och övergivna fordon.',
      'Details of owners of removed and abandoned vehicles.',
    ],
    purposes: [
      purpose(
        [
          'Ajoneuvon siirtäminen, säilyttäminen ja kustannusten periminen',
          'Flyttning och förvaring av fordon samt uttag av kostnader',
          'Removing and storing a vehicle and recovering the costs',
        ],
        task(acts.vehicles),
      ),
    ],
    subjects: [
      {
        term: 'debtor',
        words: [
          'Siirrettyjen ajoneuvojen omistajat',
          'Ägare till flyttade fordon',
          'Owners of removed vehicles',
        ],
      },
    ],
    data: [
      'name',
      'postal-address',
      { id: 'vehicle', words: ['Ajoneuvon tiedot', 'Uppgifter om fordonet', 'Vehicle data'] },
      'billing',
    ],
    sources: ['observed', 'authority'],
    recipients: ['it-provider', 'enforcement', 'police'],
    retention: [afterClosing('P6Y')],
  },
]
