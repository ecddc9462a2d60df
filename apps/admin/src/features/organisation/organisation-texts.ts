import type { Catalogue } from '../../language/catalogue.ts'

const fi = {
  title: 'Organisaatio',
  lackingNames: (inLanguages: string, shown: string) =>
    `Nimeä ei ole ${inLanguages}. Silloin selosteessa lukee ”${shown}”.`,
  lead: 'Nämä tiedot näkyvät jokaisessa selosteessa rekisterinpitäjän tietoina.',
  identity: 'Rekisterinpitäjä',
  slugNote: (address: string) =>
    `Selosteet löytyvät osoitteesta ${address}. Jos osoite vaihtuu, vanhat linkit lakkaavat toimimasta.`,
  languagesNote: 'Kielet, joilla selosteet on julkaistava. Ensimmäinen on kieli, jolla kirjoitatte.',
  firstLanguage: 'Kieli, jolla kirjoitatte',
  contactDetails: 'Yhteystiedot',
  contact: 'Yhteyshenkilö tietosuoja-asioissa',
  contactLead:
    'Keneltä saa lisätietoja, ellei rekisteri nimeä muuta (tietosuoja-asetuksen 13 artiklan 1 kohdan a alakohta).',
  dpo: 'Tietosuojavastaava',
  dpoLead:
    'Viranomaisella on oltava tietosuojavastaava (tietosuoja-asetuksen 37 artikla). Jätä tyhjäksi, jos sitä ei ole.',
  dpoAssessedOn: 'Arvion päivä',
  dpoNotifiedOn: 'Yhteystiedot ilmoitettu tietosuojavaltuutetulle',
  dpoAssessment: 'Miksi tietosuojavastaavaa ei tarvita',
  countryNote: 'Missä organisaatiolla on kotipaikka. Tyhjänä Suomi.',
  representative: 'Edustaja EU:ssa',
  representativeLead:
    'ETA-alueen ulkopuolisella organisaatiolla on oltava kirjallisesti nimetty edustaja ETA-alueella (tietosuoja-asetuksen 27 artikla).',
  mandate: 'Toimeksianto',
  mandateNote: 'Millä asiakirjalla edustaja on nimetty',
  mandateSignedOn: 'Toimeksianto allekirjoitettu',
  representativeExemption: 'Miksi edustajaa ei tarvita',
  authority: 'Valvontaviranomainen',
  authorityLead: 'Kenelle rekisteröity voi valittaa (tietosuoja-asetuksen 77 artikla).',
  employees: 'Työntekijöiden määrä',
  employeesNote:
    'Alle 250 työntekijän organisaatiota koskee poikkeus selosteesta käsittelytoimista, mutta ei silloin, kun käsittely todennäköisesti aiheuttaa riskin, ei ole satunnaista tai koskee erityisiä henkilötietoryhmiä (tietosuoja-asetuksen 30 artiklan 5 kohta).',
  notChosen: 'Ei valittu',
}

/** Texts of the organisation's own page. */
export const organisationTexts = {
  fi,
  sv: {
    title: 'Organisation',
    lackingNames: (inLanguages: string, shown: string) =>
      `Namnet saknas ${inLanguages}. Då står det ”${shown}” i beskrivningen.`,
    lead: 'De här uppgifterna syns i varje beskrivning som den personuppgiftsansvariges uppgifter.',
    identity: 'Personuppgiftsansvarig',
    slugNote: (address: string) =>
      `Beskrivningarna finns på adressen ${address}. Om adressen byts slutar gamla länkar att fungera.`,
    languagesNote: 'Språk på vilka beskrivningarna ska publiceras. Det första är språket som ni skriver på.',
    firstLanguage: 'Språket som ni skriver på',
    contactDetails: 'Kontaktuppgifter',
    contact: 'Kontaktperson i dataskyddsärenden',
    contactLead:
      'Vem som ger mer information, om registret inte namnger någon annan (artikel 13.1 a i dataskyddsförordningen).',
    dpo: 'Dataskyddsombud',
    dpoLead:
      'En myndighet måste ha ett dataskyddsombud (artikel 37 i dataskyddsförordningen). Lämna tomt om det inte finns något.',
    dpoAssessedOn: 'Dag för bedömningen',
    dpoNotifiedOn: 'Kontaktuppgifterna anmälda till dataombudsmannen',
    dpoAssessment: 'Varför inget dataskyddsombud behövs',
    countryNote: 'Var organisationen har sitt säte. Tomt: Finland.',
    representative: 'Företrädare i EU',
    representativeLead:
      'En organisation utanför EES ska skriftligen ha utsett en företrädare inom EES (artikel 27 i dataskyddsförordningen).',
    mandate: 'Uppdrag',
    mandateNote: 'Genom vilken handling företrädaren har utsetts',
    mandateSignedOn: 'Uppdraget undertecknat den',
    representativeExemption: 'Varför ingen företrädare behövs',
    authority: 'Tillsynsmyndighet',
    authorityLead: 'Till vem den registrerade kan lämna in klagomål (artikel 77 i dataskyddsförordningen).',
    employees: 'Antal anställda',
    employeesNote:
      'Organisationer med färre än 250 anställda är undantagna från registret över behandling, utom när behandlingen sannolikt medför en risk, är annan än tillfällig eller gäller särskilda kategorier av personuppgifter (artikel 30.5 i dataskyddsförordningen).',
    notChosen: 'Inte valt',
  },
  en: {
    title: 'Organisation',
    lackingNames: (inLanguages: string, shown: string) =>
      `There is no name ${inLanguages}. The notice then says “${shown}”.`,
    lead: 'These facts appear in every notice as those of the controller.',
    identity: 'Controller',
    slugNote: (address: string) =>
      `The notices are at ${address}. If the address changes, old links stop working.`,
    languagesNote: 'Languages in which notices must be published. The first is the one you write in.',
    firstLanguage: 'The language you write in',
    contactDetails: 'Contact details',
    contact: 'Contact in data protection matters',
    contactLead: 'Who gives more information, unless a register names another (Article 13(1)(a) GDPR).',
    dpo: 'Data protection officer',
    dpoLead: 'A public authority must have one (Article 37 GDPR). Leave empty if there is none.',
    dpoAssessedOn: 'Day of that assessment',
    dpoNotifiedOn: 'Contact details told to the supervisory authority',
    dpoAssessment: 'Why no data protection officer is needed',
    countryNote: 'Where the organisation is established. Left empty, Finland.',
    representative: 'Representative in the EU',
    representativeLead:
      'An organisation outside the EEA must have designated a representative in the EEA in writing (Article 27 GDPR).',
    mandate: 'Mandate',
    mandateNote: 'By which document the representative was designated',
    mandateSignedOn: 'Mandate signed on',
    representativeExemption: 'Why no representative is needed',
    authority: 'Supervisory authority',
    authorityLead: 'To whom people can complain (Article 77 GDPR).',
    employees: 'Number of employees',
    employeesNote:
      'Organisations with fewer than 250 employees are exempt from the record of processing, except where the processing is likely to result in a risk, is not occasional or includes special categories of data (Article 30(5) GDPR).',
    notChosen: 'Not chosen',
  },
} satisfies Catalogue<typeof fi>
