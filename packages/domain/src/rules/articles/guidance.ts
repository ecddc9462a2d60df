import { cookieAuthority, finnishActs, ombudsman, regulationAt, unionDocument } from './addresses.ts'
import type { Source } from './article.ts'
import { europeanGuidelines } from './european-guidelines.ts'
import { judgments } from './judgments.ts'

const nationalGuidance: readonly Source[] = [
  {
    code: 'Traficom guide',
    name: ['Traficomin ohje', 'Traficoms anvisning', 'Traficom’s guide'],
    url: cookieAuthority,
    explained: [
      'Traficomin ohje kertoo, miten evästeistä kerrotaan ja suostumus pyydetään.',
      'Traficoms anvisning beskriver hur man informerar om kakor och ber om samtycke.',
      'Traficom’s guide says how cookies are told of and consent is asked.',
    ],
  },
  {
    code: 'DPA guide',
    name: [
      'tietosuojavaltuutetun ohje tietotilinpäätöksestä, kohta',
      'dataombudsmannens anvisning om databokslut, punkt',
      'Data Protection Ombudsman’s guide on the data balance report, point',
    ],
    url: ombudsman,
    explained: [
      'Ohje kuvaa, mitä tietotilinpäätös kertoo johdolle ja sidosryhmille tietojen käsittelystä vuoden aikana.',
      'Anvisningen beskriver vad ett databokslut berättar för ledningen och intressenter om årets behandling av uppgifter.',
      'The guide describes what a data balance report tells management and others of a year’s processing of data.',
    ],
  },
  {
    code: 'DPA list',
    name: [
      'tietosuojavaltuutetun luettelo',
      'dataombudsmannens förteckning',
      'Data Protection Ombudsman’s list',
    ],
    url: ombudsman,
    explained: [
      'Tietosuojavaltuutettu on luetellut käsittelyt, joista vaikutustenarviointi on aina tehtävä.',
      'Dataombudsmannen har räknat upp de behandlingar för vilka en konsekvensbedömning alltid ska göras.',
      'The Data Protection Ombudsman has listed the processing for which an impact assessment must always be made.',
    ],
  },
  {
    code: 'DPA practice',
    name: [
      'tietosuojavaltuutetun käytäntö',
      'dataombudsmannens praxis',
      'practice of the Data Protection Ombudsman',
    ],
    url: ombudsman,
    explained: [
      'Tietosuojavaltuutetun toimisto odottaa, että seloste nimeää sen ja kertoo, miten siihen saa yhteyden.',
      'Dataombudsmannens byrå förväntar sig att beskrivningen namnger den och anger hur man får kontakt.',
      'The Office of the Data Protection Ombudsman expects a notice to name it and tell how it can be reached.',
    ],
  },
]

const unionActs: readonly Source[] = [
  {
    code: 'Decision (EU) 2023/1795',
    name: ['päätös (EU) 2023/1795', 'beslut (EU) 2023/1795', 'Decision (EU) 2023/1795'],
    url: unionDocument('32023D1795'),
    explained: [
      'Yhdysvaltoihin saa siirtää tietoja riittävyyspäätöksen nojalla vain, jos vastaanottaja on sertifioitu.',
      'Till USA får uppgifter överföras med stöd av beslutet bara om mottagaren är certifierad.',
      'Data may go to the United States under the decision only where the recipient is certified.',
    ],
  },
  {
    code: 'Decision (EU) 2021/914',
    name: ['päätös (EU) 2021/914', 'beslut (EU) 2021/914', 'Decision (EU) 2021/914'],
    url: unionDocument('32021D0914'),
    explained: [
      'Komission vakiolausekkeissa valitaan osapuolia vastaava moduuli ja täytetään liitteet.',
      'I kommissionens standardavtalsklausuler väljs den modul som motsvarar parterna, och bilagorna fylls i.',
      'Of the Commission’s standard clauses the module that fits the parties is chosen, and the annexes are filled in.',
    ],
  },
  {
    code: 'SCC clause 14',
    name: ['vakiolausekkeiden 14 lauseke', 'standardavtalsklausul 14', 'standard clause 14'],
    url: unionDocument('32021D0914'),
    explained: [
      'Vakiolausekkeita käyttävä arvioi, estääkö vastaanottajan maan laki niiden noudattamisen.',
      'Den som använder standardavtalsklausulerna bedömer om lagen i mottagarens land hindrar att de följs.',
      'Who uses the standard clauses assesses whether the law of the recipient’s country prevents keeping them.',
    ],
  },
  {
    code: 'Reg. 1182/71',
    name: [
      'asetus (ETY, Euratom) 1182/71',
      'förordning (EEG, Euratom) 1182/71',
      'Regulation (EEC, Euratom) 1182/71',
    ],
    url: unionDocument('31971R1182'),
    explained: [
      'Määräaika lasketaan tapahtumaa seuraavasta päivästä, eikä se pääty viikonloppuna tai pyhänä.',
      'Fristen räknas från dagen efter händelsen och löper inte ut på en helg eller helgdag.',
      'A time limit runs from the day after the event and does not end on a weekend or holiday.',
    ],
  },
]

const together: readonly Source[] = [
  {
    code: 'section F',
    name: ['lakisääteinen säilytysaika', 'lagstadgad lagringstid', 'statutory retention period'],
    url: finnishActs,
    explained: [
      'Useat lait säätävät asiakirjoille vähimmäis- tai enimmäisajan, jota oma säilytysaika ei saa alittaa tai ylittää.',
      'Flera lagar föreskriver en minimi- eller maximitid för handlingar, som den egna lagringstiden inte får under- eller överskrida.',
      'Several acts set a minimum or maximum period for documents, which one’s own period may not undercut or exceed.',
    ],
  },
  {
    code: 'section B matrix',
    name: ['oikeudet oikeusperusteittain', 'rättigheter efter rättslig grund', 'rights by legal basis'],
    url: regulationAt(),
    explained: [
      'Oikeudet seuraavat oikeusperusteesta: selosteessa ei luvata oikeutta, jota laki ei sillä perusteella anna.',
      'Rättigheterna följer av den rättsliga grunden: en beskrivning utlovar inga andra än dem som lagen ger på den grunden.',
      'Rights follow from the legal basis: a notice promises none that the law does not give on that basis.',
    ],
  },
  {
    code: 'good practice',
    name: ['hyvä käytäntö', 'god praxis', 'good practice'],
    url: ombudsman,
    explained: [
      'Laki ei vaadi tätä, mutta se tekee selosteesta selkeämmän ja kysymyksistä harvinaisempia.',
      'Lagen kräver inte detta, men det gör beskrivningen klarare och frågorna färre.',
      'The law does not ask for this, but it makes a notice clearer and questions rarer.',
    ],
  },
]

/** Guidance, judgments and decisions by the beginning of their citation, and where they can be read. */
export const guidance: readonly Source[] = [
  ...europeanGuidelines,
  ...judgments,
  ...nationalGuidance,
  ...unionActs,
  ...together,
]
