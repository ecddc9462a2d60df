import type { Catalogue } from '../../language/catalogue.ts'

const fi = {
  title: 'Seloste käsittelytoimista',
  about:
    'Tietosuoja-asetuksen 30 artiklan mukainen seloste kaikista käytössä olevista rekistereistä. Se muodostuu rekisterien tiedoista, joten se on aina ajan tasalla.',
  template: 'Lomake',
  language: 'Kieli',
  download: 'Lataa',
  forms: {
    xlsx: 'Excel (xlsx)',
    csv: 'CSV',
    pdf: 'PDF',
    json: 'JSON',
  },
  carries: 'Tiedoston voi tuoda takaisin',
  carriesNote:
    'Laskentataulukkoon jäävät piiloon myös ne tiedot, joille lomakkeessa ei ole saraketta. Ota valinta pois, kun annat tiedoston muille.',
  making: 'Tiedostoa tehdään…',
  notMade: 'Tiedostoa ei voitu tehdä.',
  cancel: 'Keskeytä',
  bringIn: 'Tuo taulukko',
  more: 'Näytä lisää',
  open: (name: string) => `Avaa rekisteri ${name}`,
  unnamed: 'Nimetön rekisteri',
  empty: 'Selosteessa ei ole vielä yhtään käsittelytoimea',
  emptyAdvice: 'Tee ensimmäinen rekisteri, tai tuo seloste, jonka olet pitänyt laskentataulukossa.',
}

/** Texts of the record on the screen. */
export const recordTexts = {
  fi,
  sv: {
    title: 'Register över behandling',
    about:
      'Registret enligt artikel 30 i dataskyddsförordningen över alla register som är i bruk. Det bildas av registrens uppgifter och är därför alltid aktuellt.',
    template: 'Formulär',
    language: 'Språk',
    download: 'Ladda ner',
    forms: { xlsx: 'Excel (xlsx)', csv: 'CSV', pdf: 'PDF', json: 'JSON' },
    carries: 'Filen kan importeras igen',
    carriesNote:
      'I kalkylbladet ligger också de uppgifter dolda som formuläret inte har någon kolumn för. Ta bort valet när du ger filen till andra.',
    making: 'Filen görs…',
    notMade: 'Filen kunde inte göras.',
    cancel: 'Avbryt',
    bringIn: 'Importera en tabell',
    more: 'Visa fler',
    open: (name) => `Öppna registret ${name}`,
    unnamed: 'Namnlöst register',
    empty: 'Det finns ännu inga behandlingar',
    emptyAdvice: 'Gör det första registret, eller importera ett som du har fört i ett kalkylblad.',
  },
  en: {
    title: 'Record of processing activities',
    about:
      'The record that Article 30 GDPR asks for, of all registers in use. It is made of the registers’ own facts, and so it is always up to date.',
    template: 'Form',
    language: 'Language',
    download: 'Download',
    forms: { xlsx: 'Excel (xlsx)', csv: 'CSV', pdf: 'PDF', json: 'JSON' },
    carries: 'The file can be imported again',
    carriesNote:
      'The spreadsheet also holds, out of sight, the facts that the form has no column for. Turn this off when you hand the file to others.',
    making: 'Making the file…',
    notMade: 'The file could not be made.',
    cancel: 'Cancel',
    bringIn: 'Import a table',
    more: 'Show more',
    open: (name) => `Open the register ${name}`,
    unnamed: 'Unnamed register',
    empty: 'There are no processing activities yet',
    emptyAdvice: 'Make the first register, or import a record that you have kept in a spreadsheet.',
  },
} satisfies Catalogue<typeof fi>
