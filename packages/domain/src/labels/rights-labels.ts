import type { IdentificationMeans, requestChannels } from '../register/rights-procedure.ts'
import type { RightExceptionCode } from '../rights/exceptions.ts'
import type { Term } from '../vocabulary/term.ts'

/** Ways to send a request, in words. */
export const requestChannelLabels = {
  email: { fi: 'Sähköpostitse', sv: 'Per e-post', en: 'By e-mail' },
  form: { fi: 'Verkkolomakkeella', sv: 'Med en webblankett', en: 'With an online form' },
  post: { fi: 'Postitse', sv: 'Per post', en: 'By post' },
  phone: { fi: 'Puhelimitse', sv: 'Per telefon', en: 'By telephone' },
  inPerson: { fi: 'Käymällä paikan päällä', sv: 'Vid ett personligt besök', en: 'In person' },
  service: { fi: 'Sähköisessä asiointipalvelussa', sv: 'I e-tjänsten', en: 'In the online service' },
} as const satisfies Record<(typeof requestChannels)[number], Term>

/** By what a person is identified, in words. */
export const identificationMeansLabels = {
  signedIn: { fi: 'Kirjautuminen palveluun', sv: 'Inloggning i tjänsten', en: 'Signing in to the service' },
  strongAuthentication: {
    fi: 'Vahva sähköinen tunnistaminen',
    sv: 'Stark autentisering',
    en: 'Strong electronic identification',
  },
  identityDocument: {
    fi: 'Henkilöllisyysasiakirjan näyttäminen',
    sv: 'Uppvisande av en identitetshandling',
    en: 'Showing an identity document',
  },
  knownContact: {
    fi: 'Vastaus rekisterissä olevaan osoitteeseen',
    sv: 'Svar till den adress som finns i registret',
    en: 'Answering to the address in the register',
  },
  customerDetails: {
    fi: 'Asiakassuhteen tiedot',
    sv: 'Uppgifter om kundförhållandet',
    en: 'Details of the relationship',
  },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  identityCode: { fi: 'Henkilötunnus', sv: 'Personbeteckning', en: 'Personal identity code' },
} as const satisfies Record<IdentificationMeans, Term>

/** Exceptions to rights, in words. */
export const rightExceptionLabels = {
  'rights-of-others': {
    fi: 'Muiden oikeuksia ja vapauksia ei saa loukata',
    sv: 'Andras rättigheter och friheter får inte påverkas menligt',
    en: 'The rights and freedoms of others must not be adversely affected',
  },
  'unfounded-or-excessive': {
    fi: 'Pyyntö on ilmeisen perusteeton tai kohtuuton',
    sv: 'Begäran är uppenbart ogrundad eller orimlig',
    en: 'The request is manifestly unfounded or excessive',
  },
  'national-access': {
    fi: 'Tietosuojalain 34 §:n mukainen rajoitus',
    sv: 'Begränsning enligt 34 § i dataskyddslagen',
    en: 'Restriction under section 34 of the Data Protection Act',
  },
  'legal-obligation': {
    fi: 'Lakisääteinen velvoite edellyttää tietojen käsittelyä',
    sv: 'En rättslig förpliktelse kräver att uppgifterna behandlas',
    en: 'A legal obligation requires the processing',
  },
  'public-task': {
    fi: 'Yleistä etua koskeva tehtävä tai julkisen vallan käyttö edellyttää tietojen käsittelyä',
    sv: 'En uppgift av allmänt intresse eller myndighetsutövning kräver att uppgifterna behandlas',
    en: 'A task in the public interest or official authority requires the processing',
  },
  'legal-claims': {
    fi: 'Tietoja tarvitaan oikeusvaateen laatimiseen, esittämiseen tai puolustamiseen',
    sv: 'Uppgifterna behövs för att fastställa, göra gällande eller försvara rättsliga anspråk',
    en: 'The data are needed to establish, exercise or defend legal claims',
  },
  'compelling-grounds': {
    fi: 'Käsittelyyn on huomattavan tärkeä ja perusteltu syy',
    sv: 'Det finns avgörande berättigade skäl för behandlingen',
    en: 'There are compelling legitimate grounds for the processing',
  },
  research: {
    fi: 'Tutkimusta ja tilastointia koskeva poikkeus (tietosuojalain 31 §)',
    sv: 'Undantag för forskning och statistik (31 § i dataskyddslagen)',
    en: 'Derogation for research and statistics (section 31 of the Data Protection Act)',
  },
  archiving: {
    fi: 'Yleisen edun mukaista arkistointia koskeva poikkeus (tietosuojalain 32 §)',
    sv: 'Undantag för arkivering av allmänt intresse (32 § i dataskyddslagen)',
    en: 'Derogation for archiving in the public interest (section 32 of the Data Protection Act)',
  },
  'automated-and-provided-only': {
    fi: 'Koskee vain rekisteröidyn itse antamia tietoja, joita käsitellään automaattisesti',
    sv: 'Gäller bara uppgifter som den registrerade själv har lämnat och som behandlas automatiserat',
    en: 'Only for data that the person has provided and that are processed by automated means',
  },
} as const satisfies Record<RightExceptionCode, Term>
