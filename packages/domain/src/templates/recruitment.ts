import { consent, contract, interest } from './bases.ts'
import type { Outline } from './outline.ts'

/** People who apply for work. */
export const recruitment: Outline = {
  code: 'recruitment',
  name: ['Rekrytointirekisteri', 'Rekryteringsregister', 'Recruitment register'],
  description: [
    'Työtä hakevien henkilöiden tiedot, joita käytetään työntekijän valinnassa.',
    'Uppgifter om arbetssökande som används vid valet av medarbetare.',
    'Details of job applicants, used in choosing an employee.',
  ],
  purposes: [
    { term: 'recruitment', bases: [contract] },
    {
      words: [
        'Työnantajan oikeuksien puolustaminen, jos valintapäätös riitautetaan',
        'Försvar av arbetsgivarens rättigheter om anställningsbeslutet bestrids',
        'Defence of the employer’s rights if the decision is contested',
      ],
      bases: [
        interest([
          'työnantajan etu osoittaa, että valinta on tehty syrjimättä',
          'arbetsgivarens intresse av att kunna visa att valet har gjorts utan diskriminering',
          'the employer’s interest in showing that the choice was made without discrimination',
        ]),
      ],
    },
    {
      words: [
        'Hakemuksen säilyttäminen tulevia hakuja varten',
        'Sparande av ansökan för kommande rekryteringar',
        'Keeping the application for future openings',
      ],
      bases: [
        consent([
          'Suostumuksen voi peruuttaa milloin tahansa ilmoittamalla siitä rekisterin yhteyshenkilölle.',
          'Samtycket kan återkallas när som helst genom ett meddelande till registrets kontaktperson.',
          'Consent can be withdrawn at any time by telling the contact person of the register.',
        ]),
      ],
    },
  ],
  subjects: ['applicant'],
  data: [
    'name',
    'email',
    'phone',
    'postal-address',
    'cv',
    'education',
    'employment',
    'aptitude',
    'contact-history',
  ],
  provision: 'precontractual',
  consequence: [
    'hakemusta ei voida ottaa huomioon',
    'ansökan kan inte beaktas',
    'the application cannot be considered',
  ],
  // A test of aptitude needs consent: Act 759/2004, section 13.
  duties: { aptitude: { provision: 'voluntary' } },
  sources: ['data-subject', 'referee', 'recruiter'],
  recipients: [
    'it-provider',
    { term: 'partner', words: ['Rekrytointikonsultti', 'Rekryteringskonsult', 'Recruitment consultant'] },
  ],
  measures: ['deletion'],
  retention: [
    {
      subject: [
        'Hakemus ja valintaa koskevat tiedot',
        'Ansökan och uppgifter om valet',
        'The application and data on the choice',
      ],
      duration: 'P1Y',
      trigger: 'recruitment-decision',
      statute: 'RF-APPL-EQUAL',
    },
    {
      subject: [
        'Hakemus, jonka säilyttämiseen on annettu suostumus',
        'Ansökan som sparas med samtycke',
        'An application kept with consent',
      ],
      duration: 'P1Y',
      trigger: 'collected',
    },
  ],
}
