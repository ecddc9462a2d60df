import type { Worded } from '../finding.ts'
import type { Explained } from './article.ts'

const edpb: Worded = {
  fi: 'https://www.edpb.europa.eu/our-work-tools/general-guidance/guidelines-recommendations-best-practices_fi',
  sv: 'https://www.edpb.europa.eu/our-work-tools/general-guidance/guidelines-recommendations-best-practices_sv',
  en: 'https://www.edpb.europa.eu/our-work-tools/general-guidance/guidelines-recommendations-best-practices_en',
}
const authority: Worded = {
  fi: 'https://tietosuoja.fi',
  sv: 'https://tietosuoja.fi/sv',
  en: 'https://tietosuoja.fi/en',
}
const court: Worded = {
  fi: 'https://curia.europa.eu/juris/recherche.jsf?language=fi',
  sv: 'https://curia.europa.eu/juris/recherche.jsf?language=sv',
  en: 'https://curia.europa.eu/juris/recherche.jsf?language=en',
}
const traficom: Worded = {
  fi: 'https://www.kyberturvallisuuskeskus.fi/fi',
  sv: 'https://www.kyberturvallisuuskeskus.fi/sv',
  en: 'https://www.kyberturvallisuuskeskus.fi/en',
}
const official = (celex: string): Worded => ({
  fi: `https://eur-lex.europa.eu/legal-content/FI/TXT/?uri=CELEX:${celex}`,
  sv: `https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:${celex}`,
  en: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`,
})

/** Guidance, judgments and decisions by the beginning of their citation, and where they can be read. */
export const guidance: readonly {
  readonly code: string
  readonly explained: Explained
  readonly url: Worded
}[] = [
  {
    code: 'WP260',
    url: edpb,
    explained: [
      'Euroopan tietosuojaviranomaisten ohje läpinäkyvyydestä kertoo, miten 12–14 artiklan tiedot annetaan selkeästi ja tarkasti.',
      'De europeiska dataskyddsmyndigheternas riktlinjer om öppenhet beskriver hur informationen enligt artiklarna 12–14 ges klart och exakt.',
      'The European authorities’ guidelines on transparency say how the information of Articles 12–14 is given clearly and precisely.',
    ],
  },
  {
    code: 'WP243',
    url: edpb,
    explained: [
      'Ohje tietosuojavastaavasta kertoo, milloin sellainen nimetään ja miksi arvio kannattaa kirjata.',
      'Riktlinjerna om dataskyddsombud anger när ett sådant utses och varför bedömningen bör antecknas.',
      'The guidelines on data protection officers say when one is designated and why the assessment should be recorded.',
    ],
  },
  {
    code: 'WP248',
    url: edpb,
    explained: [
      'Ohje vaikutustenarvioinnista luettelee yhdeksän korkean riskin tunnusmerkkiä; kahden täyttyessä arviointi on yleensä tehtävä.',
      'Riktlinjerna om konsekvensbedömning räknar upp nio tecken på hög risk; när två uppfylls behövs i regel en bedömning.',
      'The guidelines on impact assessments list nine signs of high risk; where two are met, an assessment is usually needed.',
    ],
  },
  {
    code: 'WP251',
    url: edpb,
    explained: [
      'Ohje profiloinnista kertoo, mitä profiloinnista ja automaattisista päätöksistä on kerrottava.',
      'Riktlinjerna om profilering anger vad som ska berättas om profilering och automatiserade beslut.',
      'The guidelines on profiling say what must be told of profiling and automated decisions.',
    ],
  },
  {
    code: 'WP29',
    url: edpb,
    explained: [
      'Tietosuojaviranomaisten kannan mukaan alle 250 työntekijän organisaatiokin pitää selostetta muusta kuin satunnaisesta käsittelystä.',
      'Enligt myndigheternas ståndpunkt för även en organisation med färre än 250 anställda register över annan än tillfällig behandling.',
      'In the authorities’ view an organisation with fewer than 250 employees too records processing that is not occasional.',
    ],
  },
  {
    code: 'EDPB',
    url: edpb,
    explained: [
      'Euroopan tietosuojaneuvoston ohje tai päätös kertoo, miten asetusta tässä kohdassa sovelletaan.',
      'Europeiska dataskyddsstyrelsens riktlinjer eller beslut anger hur förordningen tillämpas på denna punkt.',
      'Guidelines or a decision of the European Data Protection Board say how the Regulation is applied on this point.',
    ],
  },
  {
    code: 'CJEU',
    url: court,
    explained: [
      'Unionin tuomioistuimen ratkaisu määrää, miten asetusta tässä kohdassa tulkitaan.',
      'En dom från EU-domstolen avgör hur förordningen tolkas på denna punkt.',
      'A judgment of the Court of Justice decides how the Regulation is read on this point.',
    ],
  },
  {
    code: 'Helsinki Admin. Court',
    url: traficom,
    explained: [
      'Hallinto-oikeus on katsonut, ettei selaimen asetus ole pätevä suostumus evästeisiin.',
      'Förvaltningsdomstolen har ansett att en inställning i webbläsaren inte är ett giltigt samtycke till kakor.',
      'The Administrative Court has held that a browser setting is no valid consent to cookies.',
    ],
  },
  {
    code: 'Traficom guide',
    url: traficom,
    explained: [
      'Traficomin ohje kertoo, miten evästeistä kerrotaan ja suostumus pyydetään.',
      'Traficoms anvisning beskriver hur man informerar om kakor och ber om samtycke.',
      'Traficom’s guide says how cookies are told of and consent is asked.',
    ],
  },
  {
    code: 'DPA',
    url: authority,
    explained: [
      'Tietosuojavaltuutetun toimiston ohje tai käytäntö kertoo, mitä valvontaviranomainen odottaa.',
      'Anvisningar eller praxis från dataombudsmannens byrå anger vad tillsynsmyndigheten förväntar sig.',
      'Guidance or practice of the Office of the Data Protection Ombudsman says what the supervisory authority expects.',
    ],
  },
  {
    code: 'Decision (EU) 2023/1795',
    url: official('32023D1795'),
    explained: [
      'Yhdysvaltoihin saa siirtää tietoja riittävyyspäätöksen nojalla vain, jos vastaanottaja on sertifioitu.',
      'Till USA får uppgifter överföras med stöd av beslutet bara om mottagaren är certifierad.',
      'Data may go to the United States under the decision only where the recipient is certified.',
    ],
  },
  {
    code: 'Decision (EU) 2021/914',
    url: official('32021D0914'),
    explained: [
      'Komission vakiolausekkeissa valitaan osapuolia vastaava moduuli ja täytetään liitteet.',
      'I kommissionens standardavtalsklausuler väljs den modul som motsvarar parterna, och bilagorna fylls i.',
      'Of the Commission’s standard clauses the module that fits the parties is chosen, and the annexes are filled in.',
    ],
  },
  {
    code: 'SCC clause 14',
    url: official('32021D0914'),
    explained: [
      'Vakiolausekkeita käyttävä arvioi, estääkö vastaanottajan maan laki niiden noudattamisen.',
      'Den som använder standardavtalsklausulerna bedömer om lagen i mottagarens land hindrar att de följs.',
      'Who uses the standard clauses assesses whether the law of the recipient’s country prevents keeping them.',
    ],
  },
  {
    code: 'Reg. 1182/71',
    url: official('31971R1182'),
    explained: [
      'Määräaika lasketaan tapahtumaa seuraavasta päivästä, eikä se pääty viikonloppuna tai pyhänä.',
      'Fristen räknas från dagen efter händelsen och löper inte ut på en helg eller helgdag.',
      'A time limit runs from the day after the event and does not end on a weekend or holiday.',
    ],
  },
  {
    code: 'section F',
    url: { fi: 'https://www.finlex.fi/fi', sv: 'https://www.finlex.fi/sv', en: 'https://www.finlex.fi/en' },
    explained: [
      'Useat lait säätävät asiakirjoille vähimmäis- tai enimmäisajan, jota oma säilytysaika ei saa alittaa tai ylittää.',
      'Flera lagar föreskriver en minimi- eller maximitid för handlingar, som den egna lagringstiden inte får under- eller överskrida.',
      'Several acts set a minimum or maximum period for documents, which one’s own period may not undercut or exceed.',
    ],
  },
  {
    code: 'section B',
    url: authority,
    explained: [
      'Oikeudet seuraavat oikeusperusteesta: selosteessa ei luvata oikeutta, jota laki ei sillä perusteella anna.',
      'Rättigheterna följer av den rättsliga grunden: en beskrivning utlovar inga andra än dem som lagen ger på den grunden.',
      'Rights follow from the legal basis: a notice promises none that the law does not give on that basis.',
    ],
  },
  {
    code: 'good practice',
    url: authority,
    explained: [
      'Laki ei vaadi tätä, mutta se tekee selosteesta selkeämmän ja kysymyksistä harvinaisempia.',
      'Lagen kräver inte detta, men det gör beskrivningen klarare och frågorna färre.',
      'The law does not ask for this, but it makes a notice clearer and questions rarer.',
    ],
  },
]
