import type { Term } from './term.ts'

/** The countries of the European Economic Area, by ISO 3166-1 code. */
export const eeaCountries = {
  AT: { fi: 'Itävalta', sv: 'Österrike', en: 'Austria' },
  BE: { fi: 'Belgia', sv: 'Belgien', en: 'Belgium' },
  BG: { fi: 'Bulgaria', sv: 'Bulgarien', en: 'Bulgaria' },
  HR: { fi: 'Kroatia', sv: 'Kroatien', en: 'Croatia' },
  CY: { fi: 'Kypros', sv: 'Cypern', en: 'Cyprus' },
  CZ: { fi: 'Tšekki', sv: 'Tjeckien', en: 'Czechia' },
  DK: { fi: 'Tanska', sv: 'Danmark', en: 'Denmark' },
  EE: { fi: 'Viro', sv: 'Estland', en: 'Estonia' },
  FI: { fi: 'Suomi', sv: 'Finland', en: 'Finland' },
  FR: { fi: 'Ranska', sv: 'Frankrike', en: 'France' },
  DE: { fi: 'Saksa', sv: 'Tyskland', en: 'Germany' },
  GR: { fi: 'Kreikka', sv: 'Grekland', en: 'Greece' },
  HU: { fi: 'Unkari', sv: 'Ungern', en: 'Hungary' },
  IE: { fi: 'Irlanti', sv: 'Irland', en: 'Ireland' },
  IT: { fi: 'Italia', sv: 'Italien', en: 'Italy' },
  LV: { fi: 'Latvia', sv: 'Lettland', en: 'Latvia' },
  LT: { fi: 'Liettua', sv: 'Litauen', en: 'Lithuania' },
  LU: { fi: 'Luxemburg', sv: 'Luxemburg', en: 'Luxembourg' },
  MT: { fi: 'Malta', sv: 'Malta', en: 'Malta' },
  NL: { fi: 'Alankomaat', sv: 'Nederländerna', en: 'Netherlands' },
  PL: { fi: 'Puola', sv: 'Polen', en: 'Poland' },
  PT: { fi: 'Portugali', sv: 'Portugal', en: 'Portugal' },
  RO: { fi: 'Romania', sv: 'Rumänien', en: 'Romania' },
  SK: { fi: 'Slovakia', sv: 'Slovakien', en: 'Slovakia' },
  SI: { fi: 'Slovenia', sv: 'Slovenien', en: 'Slovenia' },
  ES: { fi: 'Espanja', sv: 'Spanien', en: 'Spain' },
  SE: { fi: 'Ruotsi', sv: 'Sverige', en: 'Sweden' },
  IS: { fi: 'Islanti', sv: 'Island', en: 'Iceland' },
  LI: { fi: 'Liechtenstein', sv: 'Liechtenstein', en: 'Liechtenstein' },
  NO: { fi: 'Norja', sv: 'Norge', en: 'Norway' },
} as const satisfies Record<string, Term>

/** A country of the European Economic Area. */
export type EeaCountryCode = keyof typeof eeaCountries
