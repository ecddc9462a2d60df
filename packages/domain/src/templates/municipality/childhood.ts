import { acts } from '../acts.ts'
import { duty, task } from '../bases.ts'
import { afterClosing, feeAccounting, type MunicipalOutline, purpose, vouchers } from './municipal-outline.ts'

/** Registers of early childhood education and of care and meals around school. */
export const childhood: readonly MunicipalOutline[] = [
  {
    code: 'early-education',
    unit: 'education',
    name: [
      'Varhaiskasvatuksen rekisteri',
      'Register för småbarnspedagogik',
      'Early childhood education register',
    ],
    description: [
      'Varhaiskasvatukseen hakevien ja siihen osallistuvien lasten ja heidän huoltajiensa tiedot.',
      'Uppgifter om barn som ansöker om eller deltar i småbarnspedagogik och om deras vårdnadshavare.',
      'Details of children who apply for or take part in early childhood education, and of their guardians.',
    ],
    purposes: [
      purpose(
        [
          'Varhaiskasvatuksen järjestäminen ja lapsen varhaiskasvatussuunnitelman laatiminen',
          'Ordnande av småbarnspedagogik och utarbetande av barnets plan för småbarnspedagogik',
          'Arranging early childhood education and drawing up the child’s plan',
        ],
        task(acts.earlyEducation),
      ),
      purpose(
        [
          'Tietojen tallentaminen varhaiskasvatuksen tietovarantoon',
          'Registrering av uppgifter i informationsresursen inom småbarnspedagogiken',
          'Entering data in the national data repository of early childhood education',
        ],
        duty(acts.earlyEducation),
      ),
    ],
    subjects: ['child', 'guardian'],
    data: ['name', 'hetu', 'postal-address', 'phone', 'email', 'language', 'family', 'diet', 'health'],
    sources: ['guardian', 'vtj', 'observed'],
    recipients: [
      'it-provider',
      {
        term: 'other-authority',
        words: ['Opetushallitus', 'Utbildningsstyrelsen', 'Finnish National Agency for Education'],
      },
      'kela',
    ],
    retention: [
      {
        subject: [
          'Lapsen varhaiskasvatussuunnitelma',
          'Barnets plan för småbarnspedagogik',
          'The child’s plan',
        ],
        duration: 'P5Y',
        trigger: 'case-closed',
        statute: 'RF-PUBLIC',
      },
      afterClosing('P5Y', [
        'Hakemukset ja päätökset',
        'Ansökningar och beslut',
        'Applications and decisions',
      ]),
    ],
  },
  {
    code: 'early-education-fees',
    unit: 'education',
    name: [
      'Varhaiskasvatuksen asiakasmaksurekisteri',
      'Register över klientavgifter inom småbarnspedagogiken',
      'Register of early childhood education fees',
    ],
    description: [
      'Varhaiskasvatusmaksun määräämisessä ja perimisessä tarvittavat perheen tiedot.',
      'Uppgifter om familjen som behövs för att bestämma och ta ut avgiften för småbarnspedagogik.',
      'Family data needed to set and collect the fee for early childhood education.',
    ],
    purposes: [
      purpose(
        [
          'Asiakasmaksun määrääminen ja periminen',
          'Fastställande och uttag av klientavgift',
          'Setting and collecting the fee',
        ],
        task(acts.earlyEducationFees),
      ),
      feeAccounting,
    ],
    subjects: ['child', 'guardian'],
    data: [
      'name',
      'hetu',
      'postal-address',
      'family',
      { id: 'income', words: ['Perheen tulotiedot', 'Uppgifter om familjens inkomster', 'Family income'] },
      'billing',
    ],
    consequence: [
      'maksu määrätään korkeimman maksun mukaan',
      'den högsta avgiften fastställs',
      'the highest fee is charged',
    ],
    sources: ['guardian', 'authority', 'vtj'],
    recipients: ['it-provider', 'invoicing', 'collection', 'enforcement'],
    retention: [vouchers, afterClosing('P6Y', ['Maksupäätökset', 'Avgiftsbeslut', 'Decisions on fees'])],
  },
  {
    code: 'after-school',
    unit: 'education',
    name: [
      'Aamu- ja iltapäivätoiminnan rekisteri',
      'Register för morgon- och eftermiddagsverksamhet',
      'Before- and after-school activities register',
    ],
    description: [
      'Koululaisten aamu- ja iltapäivätoimintaan osallistuvien lasten tiedot.',
      'Uppgifter om barn som deltar i morgon- och eftermiddagsverksamhet för skolelever.',
      'Details of children in before- and after-school activities.',
    ],
    purposes: [
      purpose(
        [
          'Aamu- ja iltapäivätoiminnan järjestäminen ja laskutus',
          'Ordnande och fakturering av morgon- och eftermiddagsverksamhet',
          'Arranging and invoicing before- and after-school activities',
        ],
        task(acts.basicEducation),
      ),
      feeAccounting,
    ],
    subjects: ['child', 'guardian'],
    data: ['name', 'hetu', 'postal-address', 'phone', 'email', 'diet', 'health', 'billing'],
    sources: ['guardian'],
    recipients: ['it-provider', 'invoicing'],
    retention: [
      afterClosing('P2Y', [
        'Hakemukset ja päätökset',
        'Ansökningar och beslut',
        'Applications and decisions',
      ]),
      vouchers,
    ],
  },
  {
    code: 'school-meals',
    unit: 'education',
    name: ['Erityisruokavaliorekisteri', 'Register över specialkost', 'Special diet register'],
    description: [
      'Koulujen ja päiväkotien ruokailussa tarvittavat erityisruokavaliotiedot.',
      'Uppgifter om specialkost som behövs för måltiderna i skolor och daghem.',
      'Data on special diets needed for meals in schools and day-care centres.',
    ],
    purposes: [
      purpose(
        ['Turvallisen aterian tarjoaminen', 'Servering av en säker måltid', 'Serving a safe meal'],
        task(acts.basicEducation),
        task(acts.earlyEducation),
      ),
    ],
    subjects: ['student', 'child', 'guardian'],
    data: [
      'name',
      {
        id: 'allergies',
        words: [
          'Allergiat ja muut terveydelliset ruokavaliot',
          'Allergier och annan kost av hälsoskäl',
          'Allergies and other diets for health reasons',
        ],
        special: true,
      },
      { id: 'other-diets', words: ['Muut ruokavaliot', 'Annan specialkost', 'Other diets'] },
      'phone',
    ],
    consequence: [
      'erityisruokavaliota ei voida ottaa huomioon',
      'specialkosten kan inte beaktas',
      'the diet cannot be taken into account',
    ],
    provision: 'voluntary',
    sources: ['guardian', 'data-subject'],
    recipients: [
      'it-provider',
      {
        term: 'support',
        words: ['Ateriapalvelun tuottaja', 'Måltidstjänstens leverantör', 'Catering provider'],
      },
    ],
    retention: [
      {
        criterion: [
          'Tietoja säilytetään, kunnes ruokavaliota ei enää tarvita tai lapsi lähtee koulusta tai päiväkodista.',
          'Uppgifterna lagras tills specialkosten inte längre behövs eller barnet slutar i skolan eller daghemmet.',
          'The data are kept until the diet is no longer needed or the child leaves the school or day-care centre.',
        ],
      },
    ],
  },
]
