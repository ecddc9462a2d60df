import type { Catalogue } from '../../language/catalogue.ts'

const fi = {
  steps: ['Organisaatio', 'Rekisterin pohja', 'Tiedot ja havainnot', 'Julkaisu'],
  toMend: (errors: number) =>
    errors === 1
      ? 'Yksi lain vaatimus ei vielä täyty. Havainto kertoo, mikä ja miksi.'
      : `${errors} lain vaatimusta ei vielä täyty. Havainnot kertovat, mitkä ja miksi.`,
  showNext: 'Näytä seuraava havainto',
  readyToPublish: 'Avoimia virheitä ei ole. Tarkista tiedot ja julkaise seloste.',
  publish: 'Siirry julkaisuun',
  isPublic: 'Seloste on julkaistu. Kun muutat tietoja, julkaise se uudelleen.',
  stepsName: 'Vaiheet ensimmäiseen julkaistuun selosteeseen',
  stepOf: (at: number, all: number) => `Vaihe ${at}/${all}`,
  found: 'Perusta organisaatio',
  foundLead: 'Nämä tiedot näkyvät jokaisessa selosteessa. Kaikkea voi muuttaa myöhemmin.',
  languagesNote:
    'Kielet, joilla selosteet julkaistaan. Ensimmäinen valittu on kieli, jolla itse kirjoitatte.',
  slugNote: (address: string) => `Selosteenne löytyvät osoitteesta ${address}`,
  contact: 'Yhteydenotot henkilötiedoista',
  contactNote:
    'Rekisteröity lähettää pyyntönsä tänne (tietosuoja-asetuksen 13 artiklan 1 kohdan a alakohta).',
  next: 'Jatka',
  founding: 'Perustetaan…',
  begin: 'Uusi rekisteri',
  beginLead: 'Tuo vanha seloste, valitse pohja tai aloita tyhjästä.',
  fromTemplateNote: 'Pohjat ovat valmiina kolmella kielellä. Korjaa niistä se, mikä teillä on toisin.',
  bringIn: 'Tuo vanha seloste',
  bringInNote:
    'Liitä seloste tai anna se tiedostona: siitä luetaan rekisterin tiedot, ja näet, mitä laki kysyy lisäksi.',
  fromTemplate: 'Aloita pohjasta',
  empty: 'Aloita tyhjästä',
  emptyNote: 'Tyhjä rekisteri, johon kirjoitat kaiken itse.',
  emptyName: 'Rekisterin nimi',
  create: 'Luo rekisteri',
  creating: 'Luodaan rekisteriä…',
  searchTemplates: 'Hae pohjista',
  sectors: { business: 'Yrityksille', association: 'Yhdistyksille', municipality: 'Kunnille' },
  noTemplates: 'Mikään pohja ei vastaa hakua. Kokeile toista sanaa tai aloita tyhjästä.',
  cancel: 'Peruuta',
}

/** Texts of the first run: the organisation, the template, the steps. */
export const foundingTexts = {
  fi,
  sv: {
    steps: ['Organisation', 'Registrets mall', 'Uppgifter och iakttagelser', 'Publicering'],
    toMend: (errors: number) =>
      errors === 1
        ? 'Ett krav i lagen uppfylls inte ännu. Iakttagelsen berättar vilket och varför.'
        : `${errors} krav i lagen uppfylls inte ännu. Iakttagelserna berättar vilka och varför.`,
    showNext: 'Visa nästa iakttagelse',
    readyToPublish: 'Inga fel är öppna. Kontrollera uppgifterna och publicera beskrivningen.',
    publish: 'Gå till publiceringen',
    isPublic: 'Beskrivningen är publicerad. När du ändrar uppgifter, publicera den på nytt.',
    stepsName: 'Stegen till den första publicerade beskrivningen',
    stepOf: (at: number, all: number) => `Steg ${at}/${all}`,
    found: 'Grunda en organisation',
    foundLead: 'De här uppgifterna syns i varje beskrivning. Allt kan ändras senare.',
    languagesNote:
      'Språk på vilka beskrivningarna publiceras. Det första valda är språket som ni själva skriver på.',
    slugNote: (address: string) => `Era beskrivningar finns på adressen ${address}`,
    contact: 'Kontakt i frågor om personuppgifter',
    contactNote: 'Hit skickar den registrerade sin begäran (artikel 13.1 a i dataskyddsförordningen).',
    next: 'Fortsätt',
    founding: 'Grundar…',
    begin: 'Nytt register',
    beginLead: 'Hämta in en gammal beskrivning, välj en mall eller börja från början.',
    fromTemplateNote: 'Mallarna är färdiga på tre språk. Ändra det som är annorlunda hos er.',
    bringIn: 'Hämta in en gammal beskrivning',
    bringInNote:
      'Klistra in beskrivningen eller ge den som fil: registrets uppgifter läses ur den, och du ser vad lagen dessutom frågar.',
    fromTemplate: 'Börja med en mall',
    empty: 'Börja från början',
    emptyNote: 'Ett tomt register där du skriver allt själv.',
    emptyName: 'Registrets namn',
    create: 'Skapa registret',
    creating: 'Skapar registret…',
    searchTemplates: 'Sök bland mallarna',
    sectors: { business: 'För företag', association: 'För föreningar', municipality: 'För kommuner' },
    noTemplates: 'Ingen mall motsvarar sökningen. Pröva ett annat ord eller börja från början.',
    cancel: 'Avbryt',
  },
  en: {
    steps: ['Organisation', 'Template of the register', 'Facts and findings', 'Publication'],
    toMend: (errors: number) =>
      errors === 1
        ? 'One requirement of the law is not met yet. The finding tells which and why.'
        : `${errors} requirements of the law are not met yet. The findings tell which and why.`,
    showNext: 'Show the next finding',
    readyToPublish: 'No errors are open. Check the facts and publish the notice.',
    publish: 'Go to publishing',
    isPublic: 'The notice is public. When you change the facts, publish it again.',
    stepsName: 'Steps to the first published notice',
    stepOf: (at: number, all: number) => `Step ${at}/${all}`,
    found: 'Set up an organisation',
    foundLead: 'These facts appear in every notice. Everything can be changed later.',
    languagesNote:
      'Languages in which the notices are published. The first one chosen is the language you write in.',
    slugNote: (address: string) => `Your notices will be at ${address}`,
    contact: 'Contact about personal data',
    contactNote: 'This is where people send their requests (Article 13(1)(a) GDPR).',
    next: 'Continue',
    founding: 'Setting up…',
    begin: 'New register',
    beginLead: 'Bring in an old notice, pick a template, or start from scratch.',
    fromTemplateNote: 'The templates are complete in three languages. Change what is different with you.',
    bringIn: 'Bring in an old notice',
    bringInNote:
      'Paste the notice or give it as a file: the facts of the register are read from it, and you see what else the law asks.',
    fromTemplate: 'Start from a template',
    empty: 'Start from scratch',
    emptyNote: 'An empty register in which you write everything yourself.',
    emptyName: 'Name of the register',
    create: 'Create the register',
    creating: 'Creating the register…',
    searchTemplates: 'Search the templates',
    sectors: {
      business: 'For companies',
      association: 'For associations',
      municipality: 'For municipalities',
    },
    noTemplates: 'No template matches. Try another word, or start from scratch.',
    cancel: 'Cancel',
  },
} satisfies Catalogue<typeof fi>
