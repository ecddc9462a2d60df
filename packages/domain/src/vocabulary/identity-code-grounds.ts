import type { Term } from './term.ts'

/** Grounds for processing a personal identity code: Data Protection Act 1050/2018, section 29. */
export const identityCodeGroundTerms = {
  'hetu-consent': { fi: 'Suostumus', sv: 'Samtycke', en: 'Consent' },
  'hetu-law': { fi: 'Laissa säädetty käsittely', sv: 'Reglerat i lag', en: 'Laid down by law' },
  'hetu-1-1': {
    fi: 'Yksilöiminen: laissa säädetty tehtävä',
    sv: 'Entydig identifiering: lagstadgad uppgift',
    en: 'Unique identification: statutory task',
  },
  'hetu-1-2': {
    fi: 'Yksilöiminen: rekisteröidyn tai rekisterinpitäjän oikeudet ja velvollisuudet',
    sv: 'Entydig identifiering: den registrerades eller den personuppgiftsansvariges rättigheter och skyldigheter',
    en: 'Unique identification: rights and duties of data subject or controller',
  },
  'hetu-1-3': {
    fi: 'Yksilöiminen: tutkimus tai tilastointi',
    sv: 'Entydig identifiering: forskning eller statistik',
    en: 'Unique identification: research or statistics',
  },
  'hetu-2': {
    fi: 'Lueteltu toiminta: luotonanto, perintä, vakuutus-, luottolaitos-, maksupalvelu-, vuokraus- ja lainaustoiminta, luottotietotoiminta, terveys- ja sosiaalihuolto, sosiaaliturva, palvelussuhde',
    sv: 'Uppräknad verksamhet: kreditgivning, indrivning, försäkring, kreditinstitut, betaltjänst, uthyrning, utlåning, kreditupplysning, hälso- och socialvård, social trygghet, anställning',
    en: 'Listed activity: credit, debt collection, insurance, credit institution, payment service, rental, lending, credit information, health care, social care, social security, employment',
  },
  'hetu-3': {
    fi: 'Luovutus osoitetietojen päivittämiseksi tai moninkertaisten postitusten välttämiseksi',
    sv: 'Utlämnande för uppdatering av adressuppgifter eller för att undvika dubbla postförsändelser',
    en: 'Disclosure for address update or avoiding duplicate mailings',
  },
} as const satisfies Record<string, Term>

/** A code of this list. */
export type IdentityCodeGroundCode = keyof typeof identityCodeGroundTerms
