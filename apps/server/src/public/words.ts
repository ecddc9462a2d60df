import type { Language } from '@seloste/domain'

interface Words {
  /** The language's own name. */
  language: string
  languages: string
  skip: string
  indexTitle: (organisation: string) => string
  indexLead: (organisation: string) => string
  indexDescription: (organisation: string) => string
  empty: string
  next: string
  published: (date: string) => string
  download: string
  otherForms: string
  markdown: string
  json: string
  allNotices: (organisation: string) => string
  missingTitle: string
  missing: string
  missingAdvice: string
  unavailableTitle: string
  unavailable: string
  inOtherLanguage: string
  search: string
  find: string
  nothingFound: (search: string) => string
  feed: string
  ownPage: string
}

/** What the public pages say around the notices. */
export const words = {
  fi: {
    language: 'Suomi',
    languages: 'Kielet',
    skip: 'Siirry sisältöön',
    indexTitle: (organisation) => `Tietosuojaselosteet – ${organisation}`,
    indexLead: (organisation) =>
      `Näissä selosteissa ${organisation} kertoo, mitä henkilötietoja sen rekistereissä on, mihin tietoja käytetään ja mitä oikeuksia sinulla on.`,
    indexDescription: (organisation) => `${organisation}: tietosuojaselosteet rekistereittäin.`,
    empty: 'Tietosuojaselosteita ei ole vielä julkaistu.',
    next: 'Seuraavat selosteet',
    published: (date) => `Julkaistu ${date}`,
    download: 'Lataa',
    otherForms: 'Muut muodot',
    markdown: 'Markdown',
    json: 'Koneluettava (JSON)',
    allNotices: (organisation) => `Kaikki selosteet: ${organisation}`,
    missingTitle: 'Selostetta ei löydy',
    missing: 'Tässä osoitteessa ei ole julkaistua tietosuojaselostetta.',
    missingAdvice: 'Tarkista osoite, tai kysy selostetta siltä organisaatiolta, joka käsittelee tietojasi.',
    unavailableTitle: 'Seloste ei ole juuri nyt saatavilla',
    unavailable: 'Selostetta ei saatu luettua. Mitään ei ole kadonnut; yritä hetken kuluttua uudelleen.',
    inOtherLanguage: 'Seloste on julkaistu näillä kielillä:',
    search: 'Hae selostetta nimellä',
    find: 'Hae',
    nothingFound: (search) => `Yhdenkään selosteen nimessä ei ole sanoja ”${search}”.`,
    feed: 'Seuraa muutoksia (Atom)',
    ownPage: 'Avaa seloste omalla sivullaan',
  },
  sv: {
    language: 'Svenska',
    languages: 'Språk',
    skip: 'Gå till innehållet',
    indexTitle: (organisation) => `Dataskyddsbeskrivningar – ${organisation}`,
    indexLead: (organisation) =>
      `I de här beskrivningarna berättar ${organisation} vilka personuppgifter som finns i registren, vad uppgifterna används till och vilka rättigheter du har.`,
    indexDescription: (organisation) => `${organisation}: dataskyddsbeskrivningar register för register.`,
    empty: 'Inga dataskyddsbeskrivningar har publicerats ännu.',
    next: 'Fler beskrivningar',
    published: (date) => `Publicerad den ${date}`,
    download: 'Ladda ner',
    otherForms: 'Andra format',
    markdown: 'Markdown',
    json: 'Maskinläsbar (JSON)',
    allNotices: (organisation) => `Alla beskrivningar: ${organisation}`,
    missingTitle: 'Beskrivningen hittades inte',
    missing: 'På den här adressen finns ingen publicerad dataskyddsbeskrivning.',
    missingAdvice:
      'Kontrollera adressen, eller be om beskrivningen av den organisation som behandlar dina uppgifter.',
    unavailableTitle: 'Beskrivningen är inte tillgänglig just nu',
    unavailable: 'Beskrivningen kunde inte läsas. Ingenting har försvunnit; försök igen om en stund.',
    inOtherLanguage: 'Beskrivningen har publicerats på följande språk:',
    search: 'Sök en beskrivning efter namn',
    find: 'Sök',
    nothingFound: (search) => `Ingen beskrivning har orden ”${search}” i sitt namn.`,
    feed: 'Följ ändringarna (Atom)',
    ownPage: 'Öppna beskrivningen på dess egen sida',
  },
  en: {
    language: 'English',
    languages: 'Languages',
    skip: 'Skip to content',
    indexTitle: (organisation) => `Privacy notices – ${organisation}`,
    indexLead: (organisation) =>
      `In these notices ${organisation} tells what personal data its registers hold, what the data are used for and what rights you have.`,
    indexDescription: (organisation) => `${organisation}: privacy notices, register by register.`,
    empty: 'No privacy notices have been published yet.',
    next: 'More notices',
    published: (date) => `Published ${date}`,
    download: 'Download',
    otherForms: 'Other formats',
    markdown: 'Markdown',
    json: 'Machine-readable (JSON)',
    allNotices: (organisation) => `All notices: ${organisation}`,
    missingTitle: 'No such notice',
    missing: 'There is no published privacy notice at this address.',
    missingAdvice: 'Check the address, or ask the organisation that processes your data for its notice.',
    unavailableTitle: 'The notice is not available right now',
    unavailable: 'The notice could not be read. Nothing has been lost; try again in a moment.',
    inOtherLanguage: 'The notice has been published in these languages:',
    search: 'Search notices by name',
    find: 'Search',
    nothingFound: (search) => `No notice has the words “${search}” in its name.`,
    feed: 'Follow the changes (Atom)',
    ownPage: 'Open the notice on its own page',
  },
} as const satisfies Record<Language, Words>

const zone = 'Europe/Helsinki'
const days: Record<Language, Intl.DateTimeFormat> = {
  fi: new Intl.DateTimeFormat('fi-FI', { timeZone: zone, dateStyle: 'long' }),
  sv: new Intl.DateTimeFormat('sv-FI', { timeZone: zone, dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'long' }),
}

/** The day of an instant in Finland, as people write it. */
export function dayInWords(instant: string, language: Language): string {
  return days[language].format(new Date(instant))
}
