import { acts } from './acts.ts'
import { contract, duty, interest } from './bases.ts'
import type { Outline } from './outline.ts'

/** Employees: employment, pay and working time. */
export const staff: Outline = {
  code: 'staff',
  name: ['Henkilöstörekisteri', 'Personalregister', 'Staff register'],
  description: [
    'Työntekijöiden työsuhteita, palkanmaksua ja työaikaa koskevat tiedot.',
    'Uppgifter om arbetstagarnas anställning, lön och arbetstid.',
    'Details of the employees’ employment, pay and working time.',
  ],
  purposes: [
    { term: 'hr', bases: [contract, duty(acts.employmentContracts)] },
    { term: 'payroll', bases: [contract, duty(acts.prepayment)] },
    {
      words: [
        'Työajan ja vuosilomien seuranta',
        'Uppföljning av arbetstid och semester',
        'Recording of working time and annual holidays',
      ],
      bases: [duty(acts.workingHours), duty(acts.annualHolidays)],
    },
    {
      words: [
        'Sairauspoissaolojen ja työterveyshuollon hoitaminen',
        'Skötsel av sjukfrånvaro och företagshälsovård',
        'Handling of sick leave and occupational health care',
      ],
      bases: [duty(acts.employmentContracts), duty(acts.occupationalHealthCare)],
    },
    {
      words: [
        'Henkilöstön osaamisen kehittäminen',
        'Utveckling av personalens kunnande',
        'Development of the staff’s skills',
      ],
      bases: [
        interest([
          'työnantajan etu kehittää henkilöstönsä osaamista ja suunnitella töitä',
          'arbetsgivarens intresse av att utveckla personalens kunnande och planera arbetet',
          'the employer’s interest in developing the skills of its staff and in planning work',
        ]),
      ],
    },
  ],
  subjects: ['employee', 'former-employee', 'trainee', 'relative'],
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
    'performance',
    'health',
    {
      id: 'next-of-kin',
      words: [
        'Hätätilanteessa tavoitettavan läheisen nimi ja puhelinnumero',
        'Namn och telefonnummer till en närstående som kan nås i en nödsituation',
        'Name and telephone number of a person to reach in an emergency',
      ],
    },
  ],
  provision: 'contractual',
  consequence: [
    'työsopimusta ei voida tehdä eikä palkkaa maksaa',
    'arbetsavtal kan inte ingås och lön kan inte betalas',
    'no employment contract can be made and no pay can be paid',
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
    'next-of-kin': { provision: 'voluntary' },
  },
  sources: [
    'data-subject',
    'authority',
    {
      term: 'observed',
      words: ['Työssä kertyvät tiedot', 'Uppgifter som uppstår i arbetet', 'Data that arise from the work'],
    },
  ],
  recipients: [
    'payroll',
    'it-provider',
    'tax',
    'pension',
    'insurer',
    'occupational-health',
    'bank',
    'kela',
    'enforcement',
  ],
  special: { condition: '9-2-b', statute: acts.workingLife },
  identityCodeGround: 'hetu-2',
  measures: ['separation', 'access-review', 'background'],
  manual: true,
  retention: [
    {
      subject: [
        'Työtodistusta varten tarvittavat tiedot',
        'Uppgifter som behövs för arbetsintyg',
        'Data needed for a certificate of employment',
      ],
      duration: 'P10Y',
      trigger: 'employment-end',
      bound: 'exactly',
      statute: 'RF-TSL-CERT-10',
    },
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
    {
      subject: ['Vuosilomakirjanpito', 'Semesterbokföring', 'Annual-leave records'],
      duration: 'P2Y',
      trigger: 'employment-end',
      bound: 'exactly',
      statute: 'RF-VLL-END',
    },
    {
      subject: ['Terveystiedot', 'Uppgifter om hälsa', 'Health data'],
      criterion: [
        'Tiedot poistetaan heti, kun niiden käsittelylle ei ole enää perustetta, ja perustetta arvioidaan vähintään viiden vuoden välein.',
        'Uppgifterna utplånas genast när det inte längre finns någon grund för behandlingen, och grunden bedöms minst vart femte år.',
        'The data are erased as soon as there is no longer a ground for processing them, and the ground is assessed at least every five years.',
      ],
      statute: 'RF-EMP-HEALTH',
    },
    {
      subject: ['Muut työsuhteen tiedot', 'Övriga uppgifter om anställningen', 'Other employment data'],
      duration: 'P2Y',
      trigger: 'employment-end',
      statute: 'RF-TSL55-13-9-END',
    },
  ],
}
