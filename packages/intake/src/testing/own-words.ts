import type { LocalizedText, VocabularyName } from '@seloste/domain'

type Texts = readonly Required<Pick<LocalizedText, 'fi' | 'sv' | 'en'>>[]

/** Words of an organisation's own, of which no vocabulary knows; some hold commas, brackets and conjunctions. */
export const ownWords = {
  purpose: [
    { fi: 'Kesäleirin järjestäminen', sv: 'Ordnande av sommarläger', en: 'Organising the summer camp' },
    {
      fi: 'Kuoron esiintymisten, matkojen ja juhlien aikatauluttaminen',
      sv: 'Tidtabeller för körens uppträdanden, resor och fester',
      en: 'Scheduling the performances, journeys and parties of the choir',
    },
  ],
  dataSubjectCategory: [
    { fi: 'Kuorolaiset', sv: 'Körsångare', en: 'Choir singers' },
    {
      fi: 'Talkooväki ja heidän lähimpänsä (myös lapset)',
      sv: 'Talkofolk och deras närmaste (också barn)',
      en: 'Helping hands and those close to them (children too)',
    },
  ],
  dataCategory: [
    { fi: 'Kenkäkoko', sv: 'Skostorlek', en: 'Shoe size' },
    {
      fi: 'Ääniala ja sen muutokset',
      sv: 'Röstläge och dess förändringar',
      en: 'Vocal range and its changes',
    },
    {
      fi: 'Soitettavat instrumentit, myös lainatut',
      sv: 'Instrument som spelas, också lånade',
      en: 'Instruments played, also borrowed ones',
    },
  ],
  source: [
    { fi: 'Kuoronjohtaja', sv: 'Körledaren', en: 'The choir leader' },
    {
      fi: 'Leirin lomake ja sen liitteet',
      sv: 'Lägrets blankett och dess bilagor',
      en: 'The form of the camp and its annexes',
    },
  ],
  recipient: [
    { fi: 'Leirikeskus', sv: 'Lägergården', en: 'The camp centre' },
    {
      fi: 'Kuoroliitto, joka vakuuttaa matkat',
      sv: 'Körförbundet, som försäkrar resorna',
      en: 'The choir association, which insures the journeys',
    },
  ],
  measure: [
    {
      fi: 'Kaksi avainta nuottikaappiin',
      sv: 'Två nycklar till notskåpet',
      en: 'Two keys to the music cabinet',
    },
    {
      fi: 'Nimilappujen kerääminen ja tuhoaminen',
      sv: 'Namnlapparna samlas in och förstörs',
      en: 'Collecting and destroying the name tags',
    },
  ],
} as const satisfies Partial<Record<VocabularyName, Texts>>

/** What people write of a fact, by what it is of. */
export const texts = {
  sentence: [
    {
      fi: 'Laulajat jaetaan ääniin. Sen jälkeen sovitaan harjoituksista',
      sv: 'Sångarna delas in i stämmor. Sedan kommer man överens om övningarna',
      en: 'Singers are divided into parts. Then the rehearsals are agreed on',
    },
    { fi: 'Nuotit tilataan kotiin', sv: 'Noterna beställs hem', en: 'Sheet music is ordered home' },
  ],
  condition: [
    { fi: 'kun kausi alkaa', sv: 'när säsongen börjar', en: 'when the season begins' },
    { fi: 'vain, jos leiri pidetään', sv: 'bara om lägret ordnas', en: 'only if the camp is held' },
  ],
  criterion: [
    {
      fi: 'niin kauan kuin kuoro toimii',
      sv: 'så länge kören är verksam',
      en: 'as long as the choir is active',
    },
  ],
  subject: [{ fi: 'Kausikortit', sv: 'Säsongskort', en: 'Season tickets' }],
  statute: [
    {
      fi: 'yhdistyslaki (503/1989) 11 §',
      sv: '11 § i föreningslagen (503/1989)',
      en: 'Associations Act (503/1989), section 11',
    },
  ],
  interest: [
    {
      fi: 'kuoron etu tuntea yleisönsä',
      sv: 'körens intresse att känna sin publik',
      en: 'the interest of the choir in knowing its audience',
    },
  ],
  whom: [{ fi: 'kuoroliitto', sv: 'körförbundet', en: 'the choir association' }],
  withdrawal: [
    { fi: 'kerro siitä kuoronjohtajalle', sv: 'berätta det för körledaren', en: 'tell the choir leader' },
  ],
  contact: [
    { fi: 'tietosuoja@malli.example', sv: 'tietosuoja@malli.example', en: 'tietosuoja@malli.example' },
  ],
  instructions: [
    {
      fi: 'Pyyntö on vapaamuotoinen.',
      sv: 'Begäran är fritt formulerad.',
      en: 'The request has no set form.',
    },
  ],
  identification: [
    {
      fi: 'Henkilöllisyys varmistetaan, jos sitä on syytä epäillä.',
      sv: 'Identiteten kontrolleras, om det finns skäl till tvivel.',
      en: 'The identity is checked where there is reason for doubt.',
    },
  ],
  charge: [
    {
      fi: 'Pyynnön käsittely on maksutonta.',
      sv: 'Behandlingen av begäran är kostnadsfri.',
      en: 'A request is dealt with free of charge.',
    },
  ],
  refusal: [
    {
      fi: 'Jos pyyntöön ei suostuta, syyt kerrotaan.',
      sv: 'Om begäran avslås uppges skälen.',
      en: 'If a request is refused, the reasons are given.',
    },
  ],
  cookies: [
    {
      fi: 'Kuoron sivuilla käytetään evästeitä.',
      sv: 'På körens sidor används kakor.',
      en: 'The pages of the choir use cookies.',
    },
  ],
  consent: [
    {
      fi: 'Suostumus kysytään ensimmäisellä käynnillä.',
      sv: 'Samtycke begärs vid det första besöket.',
      en: 'Consent is asked on the first visit.',
    },
  ],
  description: [
    {
      fi: 'Rekisteri kuuluu kuorolle.',
      sv: 'Registret hör till kören.',
      en: 'The register is that of the choir.',
    },
    {
      fi: 'Kuoro perustettiin soittajien toiveesta.\n\nRekisteri syntyi samana vuonna.',
      sv: 'Kören grundades på spelarnas önskan.\n\nRegistret uppstod samma år.',
      en: 'The choir was founded at the wish of the players.\n\nThe register came about in the same year.',
    },
  ],
  note: [
    {
      fi: 'Kuoro kiittää kaikkia, jotka laulavat.',
      sv: 'Kören tackar alla som sjunger.',
      en: 'The choir thanks all who sing.',
    },
    {
      fi: 'Kuoro harjoittelee (myös kesällä): syksystä kevääseen.\n\nOvet avataan tuntia ennen',
      sv: 'Kören övar (också om sommaren): från höst till vår.\n\nDörrarna öppnas en timme före',
      en: 'The choir rehearses (in summer, too): from autumn to spring.\n\nThe doors open an hour before',
    },
  ],
  part: [
    { fi: 'Laulajien luettelo', sv: 'Förteckning över sångare', en: 'List of singers' },
    { fi: 'Nuotit, myös lainatut', sv: 'Noter, också lånade', en: 'Sheet music, also borrowed' },
  ],
  unit: [
    { fi: 'Kuoron toimisto, Mallila', sv: 'Körens kansli, Mallila', en: 'The office of the choir, Mallila' },
  ],
  arrangement: [
    {
      fi: 'kuoro laulaa, ja liitto vastaa pyyntöihin',
      sv: 'kören sjunger och förbundet svarar på begäran',
      en: 'the choir sings and the association answers requests',
    },
  ],
  consequence: [
    { fi: 'leirille ei pääse', sv: 'deltagande i lägret är inte möjligt', en: 'the camp cannot be attended' },
  ],
  title: [{ fi: 'Näin kuoro laulaa', sv: 'Så sjunger kören', en: 'How the choir sings' }],
  practice: [
    {
      fi: 'Johtokunta käy kortit läpi syksyisin.',
      sv: 'Styrelsen går igenom korten om hösten.',
      en: 'The board goes through the cards in autumn.',
    },
  ],
  changes: [
    {
      fi: 'Uusi teksti luetaan ääneen harjoituksissa.',
      sv: 'Den nya texten läses upp på övningarna.',
      en: 'The new text is read aloud at the rehearsals.',
    },
  ],
  browsing: [
    {
      fi: 'Selain voi unohtaa ne.',
      sv: 'Webbläsaren kan glömma dem.',
      en: 'The browser can forget them.',
    },
  ],
} as const satisfies Record<string, Texts>
