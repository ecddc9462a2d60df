import { europeanGuidance } from './addresses.ts'
import type { Source } from './article.ts'

function ofTheWorkingParty(code: string, explained: Source['explained']): Source {
  return {
    code,
    name: [
      `tietosuojatyöryhmän ohje ${code}`,
      `arbetsgruppens riktlinjer ${code}`,
      `Working Party guidelines ${code}`,
    ],
    url: europeanGuidance,
    explained,
  }
}

function ofTheBoard(number: string, explained: Source['explained']): Source {
  return {
    code: `EDPB ${number}`,
    name: [
      `tietosuojaneuvoston ohje ${number}`,
      `dataskyddsstyrelsens riktlinjer ${number}`,
      `EDPB guidelines ${number}`,
    ],
    url: europeanGuidance,
    explained,
  }
}

/** What the European authorities have said together, by the beginning of the citation. */
export const europeanGuidelines: readonly Source[] = [
  ofTheWorkingParty('WP260', [
    'Euroopan tietosuojaviranomaisten ohje läpinäkyvyydestä kertoo, miten 12–14 artiklan tiedot annetaan selkeästi ja tarkasti.',
    'De europeiska dataskyddsmyndigheternas riktlinjer om öppenhet beskriver hur informationen enligt artiklarna 12–14 ges klart och exakt.',
    'The European authorities’ guidelines on transparency say how the information of Articles 12–14 is given clearly and precisely.',
  ]),
  ofTheWorkingParty('WP243', [
    'Ohje tietosuojavastaavasta kertoo, milloin sellainen nimetään ja miksi arvio kannattaa kirjata.',
    'Riktlinjerna om dataskyddsombud anger när ett sådant utses och varför bedömningen bör antecknas.',
    'The guidelines on data protection officers say when one is designated and why the assessment should be recorded.',
  ]),
  ofTheWorkingParty('WP248', [
    'Ohje vaikutustenarvioinnista luettelee yhdeksän korkean riskin tunnusmerkkiä; kahden täyttyessä arviointi on yleensä tehtävä.',
    'Riktlinjerna om konsekvensbedömning räknar upp nio tecken på hög risk; när två uppfylls behövs i regel en bedömning.',
    'The guidelines on impact assessments list nine signs of high risk; where two are met, an assessment is usually needed.',
  ]),
  ofTheWorkingParty('WP251', [
    'Ohje profiloinnista kertoo, mitä profiloinnista ja automaattisista päätöksistä on kerrottava.',
    'Riktlinjerna om profilering anger vad som ska berättas om profilering och automatiserade beslut.',
    'The guidelines on profiling say what must be told of profiling and automated decisions.',
  ]),
  {
    code: 'WP29',
    name: ['tietosuojatyöryhmän kannanotto', 'arbetsgruppens ståndpunkt', 'Working Party'],
    url: europeanGuidance,
    explained: [
      'Tietosuojaviranomaisten kannan mukaan alle 250 työntekijän organisaatiokin pitää selostetta muusta kuin satunnaisesta käsittelystä.',
      'Enligt myndigheternas ståndpunkt för även en organisation med färre än 250 anställda register över annan än tillfällig behandling.',
      'In the authorities’ view an organisation with fewer than 250 employees too records processing that is not occasional.',
    ],
  },
  {
    code: 'EDPB binding decision 1/2021',
    name: [
      'tietosuojaneuvoston sitova päätös 1/2021',
      'dataskyddsstyrelsens bindande beslut 1/2021',
      'EDPB binding decision 1/2021',
    ],
    url: europeanGuidance,
    explained: [
      'Lukijan on nähtävä, mihin käsittelyyn kukin oikeusperuste ja oikeutettu etu liittyy; pelkkä luettelo perusteista ei riitä.',
      'Läsaren ska se vilken behandling varje rättslig grund och berättigat intresse gäller; en lista över grunder räcker inte.',
      'A reader must see to which processing each legal basis and legitimate interest belongs; a list of bases is not enough.',
    ],
  },
  ofTheBoard('05/2020', [
    'Suostumuksen on oltava vapaa, yksilöity ja tekona annettu, eikä sen tilalle voi jälkikäteen vaihtaa toista perustetta.',
    'Ett samtycke ska vara fritt, specifikt och ges genom en handling, och det kan inte i efterhand bytas mot en annan grund.',
    'Consent must be free, specific and given by an act, and cannot be swapped for another basis afterwards.',
  ]),
  ofTheBoard('2/2019', [
    'Sopimus on peruste vain sille, mitä sopimus ihmisen itsensä kanssa todella edellyttää.',
    'Avtal är en grund bara för det som ett avtal med den registrerade själv verkligen kräver.',
    'A contract is a basis only for what a contract with the person themselves really requires.',
  ]),
  ofTheBoard('1/2024', [
    'Oikeutettu etu punnitaan kolmessa vaiheessa: etu, tarpeellisuus ja ihmisten etujen vertailu; punninta kirjataan.',
    'Ett berättigat intresse vägs i tre steg: intresset, nödvändigheten och människornas intressen; vägningen dokumenteras.',
    'A legitimate interest is weighed in three steps: the interest, the necessity, the interests of people; the test is recorded.',
  ]),
  ofTheBoard('01/2022', [
    'Pyytäjältä vaaditaan lisätietoja henkilöllisyydestä vain, kun siitä on perusteltu epäilys, eikä enempää kuin tarvitaan.',
    'Ytterligare uppgifter om identiteten begärs bara vid rimliga tvivel, och inte mer än vad som behövs.',
    'More is asked about the identity of who makes a request only in reasonable doubt, and no more than needed.',
  ]),
  {
    ...ofTheBoard('01/2020', [
      'Ennen siirtoa arvioidaan, heikentääkö kohdemaan laki suojaa, ja tarvittaessa otetaan käyttöön lisätoimia.',
      'Före en överföring bedöms om mottagarlandets lag försvagar skyddet, och vid behov vidtas ytterligare åtgärder.',
      'Before a transfer it is assessed whether the law of the country weakens the protection, and measures are added where needed.',
    ]),
    name: [
      'tietosuojaneuvoston suositus 01/2020',
      'dataskyddsstyrelsens rekommendation 01/2020',
      'EDPB recommendations 01/2020',
    ],
  },
  ofTheBoard('2/2018', [
    'Siirtokielto väistyy poikkeuksen nojalla vain suppeasti: sopimukseen tai oikeusvaateeseen perustuva siirto on satunnainen.',
    'Undantagen för överföring tolkas snävt: en överföring för ett avtal eller rättsligt anspråk är tillfällig.',
    'The derogations for transfers are read narrowly: one for a contract or a legal claim is occasional.',
  ]),
]
