import type { Catalogue } from '../../language/catalogue.ts'

const fi = {
  title: 'Organisaatio',
  lead: 'Nämä tiedot näkyvät jokaisessa selosteessa rekisterinpitäjän tietoina.',
  identity: 'Rekisterinpitäjä',
  kind: 'Laji',
  slug: 'Julkinen osoite',
  slugNote: (address: string) =>
    `Selosteet löytyvät osoitteesta ${address}. Jos osoite vaihtuu, vanhat linkit lakkaavat toimimasta.`,
  languages: 'Selosteiden kielet',
  languagesNote: 'Kielet, joilla selosteet on julkaistava. Ensimmäinen on kieli, jolla kirjoitatte.',
  firstLanguage: 'Kieli, jolla kirjoitatte',
  contactDetails: 'Yhteystiedot',
  contact: 'Yhteyshenkilö tietosuoja-asioissa',
  contactLead:
    'Keneltä saa lisätietoja, ellei rekisteri nimeä muuta (tietosuoja-asetus, 13 artikla 1 kohta a alakohta).',
  dpo: 'Tietosuojavastaava',
  dpoLead:
    'Viranomaisella on oltava tietosuojavastaava (tietosuoja-asetus, 37 artikla). Jätä tyhjäksi, jos sitä ei ole.',
  dpoAssessment: 'Miksi tietosuojavastaavaa ei tarvita',
  authority: 'Valvontaviranomainen',
  authorityLead: 'Kenelle rekisteröity voi valittaa (tietosuoja-asetus, 77 artikla).',
  employees: 'Työntekijöiden määrä',
  employeesNote:
    'Alle 250 työntekijän organisaatiota koskee tietosuoja-asetuksen 30 artiklan 5 kohdan poikkeus.',
  notChosen: 'Ei valittu',
}

/** Texts of the organisation's own page. */
export const organisationTexts = {
  fi,
  sv: {
    title: 'Organisation',
    lead: 'De här uppgifterna syns i varje beskrivning som den personuppgiftsansvariges uppgifter.',
    identity: 'Personuppgiftsansvarig',
    kind: 'Slag',
    slug: 'Offentlig adress',
    slugNote: (address: string) =>
      `Beskrivningarna finns på adressen ${address}. Om adressen byts slutar gamla länkar att fungera.`,
    languages: 'Beskrivningarnas språk',
    languagesNote: 'Språk på vilka beskrivningarna ska publiceras. Det första är språket som ni skriver på.',
    firstLanguage: 'Språket som ni skriver på',
    contactDetails: 'Kontaktuppgifter',
    contact: 'Kontaktperson i dataskyddsärenden',
    contactLead:
      'Vem som ger mer information, om registret inte namnger någon annan (dataskyddsförordningen, artikel 13.1 a).',
    dpo: 'Dataskyddsombud',
    dpoLead:
      'En myndighet måste ha ett dataskyddsombud (dataskyddsförordningen, artikel 37). Lämna tomt om det inte finns något.',
    dpoAssessment: 'Varför inget dataskyddsombud behövs',
    authority: 'Tillsynsmyndighet',
    authorityLead: 'Hos vem den registrerade kan anföra klagomål (dataskyddsförordningen, artikel 77).',
    employees: 'Antal anställda',
    employeesNote:
      'För organisationer med färre än 250 anställda gäller undantaget i artikel 30.5 i dataskyddsförordningen.',
    notChosen: 'Inte valt',
  },
  en: {
    title: 'Organisation',
    lead: 'These facts appear in every notice as those of the controller.',
    identity: 'Controller',
    kind: 'Kind',
    slug: 'Public address',
    slugNote: (address: string) =>
      `The notices are at ${address}. If the address changes, old links stop working.`,
    languages: 'Languages of the notices',
    languagesNote: 'Languages in which notices must be published. The first is the one you write in.',
    firstLanguage: 'The language you write in',
    contactDetails: 'Contact details',
    contact: 'Contact in data protection matters',
    contactLead: 'Who gives more information, unless a register names another (GDPR, Article 13(1)(a)).',
    dpo: 'Data protection officer',
    dpoLead: 'A public authority must have one (GDPR, Article 37). Leave empty if there is none.',
    dpoAssessment: 'Why no data protection officer is needed',
    authority: 'Supervisory authority',
    authorityLead: 'To whom people can complain (GDPR, Article 77).',
    employees: 'Number of employees',
    employeesNote:
      'The exemption in GDPR Article 30(5) applies to organisations with fewer than 250 employees.',
    notChosen: 'Not chosen',
  },
} satisfies Catalogue<typeof fi>
