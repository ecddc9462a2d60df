import type { marketingChannels, marketingPermissions, marketingPractices } from '../register/marketing.ts'
import type { Term } from '../vocabulary/term.ts'

/** Channels of direct marketing, in words. */
export const marketingChannelLabels = {
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  sms: { fi: 'Tekstiviesti', sv: 'Textmeddelande', en: 'Text message' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
  post: { fi: 'Posti', sv: 'Post', en: 'Post' },
  automatedCall: { fi: 'Automaattinen puhelu', sv: 'Automatiserat samtal', en: 'Automated call' },
  online: { fi: 'Verkkomainonta', sv: 'Reklam på nätet', en: 'Online advertising' },
} as const satisfies Record<(typeof marketingChannels)[number], Term>

/** What allows electronic direct marketing to a person, in words. */
export const marketingPermissionLabels = {
  consent: { fi: 'Ennakkosuostumus', sv: 'Samtycke på förhand', en: 'Prior consent' },
  customerException: {
    fi: 'Asiakaspoikkeus (200 §:n 3 momentti)',
    sv: 'Kundundantaget (200 § 3 mom.)',
    en: 'Existing-customer exception (section 200, subsection 3)',
  },
} as const satisfies Record<(typeof marketingPermissions)[number], Term>

/** What is done so that marketing is lawful, in words. */
export const marketingPracticeLabels = {
  optOutAtCollection: {
    fi: 'Kielto-oikeus tarjotaan yhteystietoa kerättäessä',
    sv: 'Möjlighet att förbjuda marknadsföring när kontaktuppgiften samlas in',
    en: 'An opt-out is offered when the address is collected',
  },
  optOutInMessages: {
    fi: 'Jokaisessa viestissä on helppo ja maksuton kielto',
    sv: 'Varje meddelande kan enkelt och avgiftsfritt avböjas',
    en: 'Every message has an easy and free opt-out',
  },
  prohibitionsHonoured: {
    fi: 'Kieltoja noudatetaan, ja kieltäminen on helppoa ja maksutonta',
    sv: 'Förbud respekteras och är enkla och avgiftsfria att meddela',
    en: 'Prohibitions are respected and easy and free to make',
  },
  recognisable: {
    fi: 'Viestin tunnistaa markkinoinniksi',
    sv: 'Meddelandet känns igen som marknadsföring',
    en: 'The message is recognisable as marketing',
  },
  senderShown: {
    fi: 'Lähettäjä näkyy',
    sv: 'Avsändaren framgår',
    en: 'The sender is shown',
  },
  stopAddress: {
    fi: 'Viestissä on toimiva osoite kieltoa varten',
    sv: 'Meddelandet har en giltig adress för avanmälan',
    en: 'The message has a valid address for stopping it',
  },
  atConsumerRequest: {
    fi: 'Vain kuluttajan nimenomaisesta pyynnöstä',
    sv: 'Endast på konsumentens uttryckliga begäran',
    en: 'Only at the consumer’s express request',
  },
  ownMobileCustomers: {
    fi: 'Vain omille matkapuhelinasiakkaille',
    sv: 'Endast till egna mobilkunder',
    en: 'Only to own mobile customers',
  },
} as const satisfies Record<(typeof marketingPractices)[number], Term>
