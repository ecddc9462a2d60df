import { acts } from './acts.ts'
import { consent, contract, duty, interest } from './bases.ts'
import type { Outline, Trio } from './outline.ts'

// The list of members holds the full name and place of residence of each: Associations Act, section 11.
const noMembership: Trio = [
  'jäseneksi ei voi liittyä',
  'man kan inte bli medlem',
  'one cannot become a member',
]

/** Members of an association. */
export const membership: Outline = {
  code: 'membership',
  name: ['Jäsenrekisteri', 'Medlemsregister', 'Membership register'],
  description: [
    'Yhdistyksen jäsenten tiedot ja jäsenasioiden hoito.',
    'Uppgifter om föreningens medlemmar och skötsel av medlemsärenden.',
    'Details of the association’s members and the care of membership matters.',
  ],
  purposes: [
    {
      words: ['Jäsenluettelon pitäminen', 'Förande av medlemsförteckning', 'Keeping the list of members'],
      bases: [duty(acts.associations)],
    },
    { term: 'membership', bases: [contract] },
    {
      words: [
        'Tapahtumista ja toiminnasta tiedottaminen',
        'Information om evenemang och verksamhet',
        'Telling about events and activities',
      ],
      bases: [
        interest([
          'yhdistyksen etu pitää yhteyttä jäseniinsä ja kertoa toiminnastaan',
          'föreningens intresse av att hålla kontakt med sina medlemmar och berätta om sin verksamhet',
          'the association’s interest in keeping in touch with its members and telling about its activities',
        ]),
      ],
    },
    {
      words: [
        'Kuvien julkaiseminen yhdistyksen viestinnässä',
        'Publicering av bilder i föreningens kommunikation',
        'Publishing pictures in the association’s communications',
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
  subjects: ['member', 'volunteer', 'guardian'],
  data: [
    'name',
    { id: 'home', words: ['Kotipaikka', 'Hemort', 'Place of residence'] },
    'postal-address',
    'email',
    'phone',
    'birth-date',
    'membership',
    'billing',
    'photo',
  ],
  provision: 'voluntary',
  consequence: [
    'jäseneksi voi silti liittyä, mutta kaikkia jäsenpalveluja ei voida antaa',
    'man kan ändå bli medlem, men alla medlemstjänster kan inte ges',
    'one can still become a member, but not every service to members can be given',
  ],
  duties: {
    name: { provision: 'statutory', consequence: noMembership },
    home: { provision: 'statutory', consequence: noMembership },
    membership: { provision: 'contractual', consequence: noMembership },
    billing: { provision: 'contractual', consequence: noMembership },
  },
  sources: ['data-subject', 'guardian'],
  recipients: [
    'it-provider',
    'accountant',
    {
      term: 'partner',
      words: [
        'Liitto, jonka jäsen yhdistys on',
        'Förbundet som föreningen hör till',
        'The federation to which the association belongs',
      ],
      purpose: ['vakuutukset ja lisenssit', 'försäkringar och licenser', 'insurance and licences'],
    },
  ],
  retention: [
    {
      subject: ['Jäsentiedot', 'Medlemsuppgifter', 'Membership data'],
      duration: 'P1Y',
      trigger: 'membership-end',
    },
    {
      subject: [
        'Jäsenmaksujen tositteet',
        'Verifikationer över medlemsavgifter',
        'Vouchers of membership fees',
      ],
      duration: 'P6Y',
      trigger: 'fy-cal-end',
      bound: 'exactly',
      statute: 'RF-KPL-6',
    },
  ],
}
