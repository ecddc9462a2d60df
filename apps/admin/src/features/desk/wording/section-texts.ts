import type { Catalogue } from '../../../language/catalogue.ts'
import type { SectionCode } from '../sections/section-codes.ts'

interface SectionWords {
  title: string
  help: string
}

const fi: Record<SectionCode, SectionWords> = {
  identity: { title: 'Rekisteri', help: 'Mistä rekisteristä on kyse.' },
  parties: {
    title: 'Osapuolet',
    help: 'Kuka vastaa ja kehen ottaa yhteyttä (13 artiklan 1 kohdan a–b alakohta).',
  },
  purposes: {
    title: 'Tarkoitukset ja oikeusperusteet',
    help: 'Miksi tietoja käsitellään ja millä perusteella (13 artiklan 1 kohdan c–d alakohta).',
  },
  dataSubjects: {
    title: 'Rekisteröidyt',
    help: 'Keiden tietoja rekisterissä on (30 artiklan 1 kohdan c alakohta).',
  },
  data: {
    title: 'Henkilötiedot',
    help: 'Mitä tietoja ihmisistä pidetään (14 artiklan 1 kohdan d alakohta).',
  },
  sources: { title: 'Tietolähteet', help: 'Mistä tiedot saadaan (14 artiklan 2 kohdan f alakohta).' },
  recipients: {
    title: 'Vastaanottajat',
    help: 'Kenelle tietoja annetaan, myös käsittelijöille (13 artiklan 1 kohdan e alakohta).',
  },
  transfers: {
    title: 'Siirrot ETA-alueen ulkopuolelle',
    help: 'Minne ja millä perusteella (13 artiklan 1 kohdan f alakohta).',
  },
  retention: {
    title: 'Säilytysajat',
    help: 'Kuinka kauan tietoja pidetään (13 artiklan 2 kohdan a alakohta).',
  },
  measures: { title: 'Suojatoimet', help: 'Miten tiedot suojataan (32 artikla).' },
  rights: {
    title: 'Oikeuksien käyttäminen',
    help: 'Oikeudet johdetaan oikeusperusteista; tässä kerrotaan, miten niitä käytetään (12 artikla).',
  },
  automatedDecisions: {
    title: 'Automaattiset päätökset',
    help: 'Tekeekö kone päätöksiä tai profiileja ihmisistä (22 artikla).',
  },
  cookies: { title: 'Evästeet', help: 'Evästeet ja kävijäseuranta (laki 917/2014, 205 §).' },
  review: { title: 'Tarkistaminen', help: 'Kuinka rekisteri pidetään ajan tasalla (5 artiklan 2 kohta).' },
  particulars: { title: 'Asiakirja', help: 'Selosteen otsikko, päivät ja kielet.' },
  notes: { title: 'Muuta kerrottavaa', help: 'Lisäyksiä selosteen kohtiin, joille ei ole omaa kenttää.' },
  accountability: {
    title: 'Osoitusvelvollisuus',
    help: 'Omaan kirjanpitoon, ei selosteeseen (5 artiklan 2 kohta, 35 artikla).',
  },
}

/** Headings of the sections of the desk, and what each is about. */
export const sectionTexts = {
  fi,
  sv: {
    identity: { title: 'Registret', help: 'Vilket register det är fråga om.' },
    parties: { title: 'Parter', help: 'Vem som ansvarar och vem man kontaktar (artikel 13.1 a–b).' },
    purposes: {
      title: 'Ändamål och rättsliga grunder',
      help: 'Varför och på vilken grund uppgifter behandlas (artikel 13.1 c–d).',
    },
    dataSubjects: { title: 'Registrerade', help: 'Vems uppgifter som finns i registret (artikel 30.1 c).' },
    data: { title: 'Personuppgifter', help: 'Vilka uppgifter som finns om människor (artikel 14.1 d).' },
    sources: { title: 'Källor', help: 'Varifrån uppgifterna kommer (artikel 14.2 f).' },
    recipients: { title: 'Mottagare', help: 'Vem som får uppgifter, även biträden (artikel 13.1 e).' },
    transfers: { title: 'Överföringar utanför EES', help: 'Vart och på vilken grund (artikel 13.1 f).' },
    retention: { title: 'Lagringstider', help: 'Hur länge uppgifterna sparas (artikel 13.2 a).' },
    measures: { title: 'Skyddsåtgärder', help: 'Hur uppgifterna skyddas (artikel 32).' },
    rights: {
      title: 'Att utöva rättigheter',
      help: 'Rättigheterna följer av de rättsliga grunderna; här berättas hur de utövas (artikel 12).',
    },
    automatedDecisions: {
      title: 'Automatiserade beslut',
      help: 'Om maskiner fattar beslut om människor eller profilerar dem (artikel 22).',
    },
    cookies: { title: 'Kakor', help: 'Kakor och besöksuppföljning (lag 917/2014, 205 §).' },
    review: { title: 'Översyn', help: 'Hur registret hålls aktuellt (artikel 5.2).' },
    particulars: { title: 'Dokumentet', help: 'Beskrivningens rubrik, datum och språk.' },
    notes: { title: 'Övrigt att berätta', help: 'Tillägg till beskrivningens punkter som saknar eget fält.' },
    accountability: {
      title: 'Ansvarsskyldighet',
      help: 'För den egna bokföringen, inte för beskrivningen (artikel 5.2 och 35).',
    },
  },
  en: {
    identity: { title: 'The register', help: 'Which register this is.' },
    parties: { title: 'Parties', help: 'Who answers for it and whom to contact (Article 13(1)(a)–(b)).' },
    purposes: {
      title: 'Purposes and legal bases',
      help: 'Why data are processed and on what basis (Article 13(1)(c)–(d)).',
    },
    dataSubjects: { title: 'Data subjects', help: 'Whose data the register holds (Article 30(1)(c)).' },
    data: { title: 'Personal data', help: 'What is kept about people (Article 14(1)(d)).' },
    sources: { title: 'Sources', help: 'Where the data come from (Article 14(2)(f)).' },
    recipients: {
      title: 'Recipients',
      help: 'To whom data are given, processors included (Article 13(1)(e)).',
    },
    transfers: {
      title: 'Transfers outside the EEA',
      help: 'Where to, and by which mechanism (Article 13(1)(f)).',
    },
    retention: { title: 'Retention', help: 'How long data are kept (Article 13(2)(a)).' },
    measures: { title: 'Safeguards', help: 'How the data are protected (Article 32).' },
    rights: {
      title: 'Exercising rights',
      help: 'The rights follow from the legal bases; say here how they are exercised (Article 12).',
    },
    automatedDecisions: {
      title: 'Automated decisions',
      help: 'Whether machines decide about people or profile them (Article 22).',
    },
    cookies: { title: 'Cookies', help: 'Cookies and visit tracking (Act 917/2014, section 205).' },
    review: { title: 'Review', help: 'How the register is kept up to date (Article 5(2)).' },
    particulars: { title: 'The document', help: 'The notice’s title, dates and languages.' },
    notes: {
      title: 'More to tell',
      help: 'Additions to parts of the notice that have no field of their own.',
    },
    accountability: {
      title: 'Accountability',
      help: 'For your own records, not for the notice (Articles 5(2) and 35).',
    },
  },
} satisfies Catalogue<typeof fi>
