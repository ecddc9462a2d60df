import { type DataCategory, findTerm, isSpecialCategory, type Language } from '@seloste/domain'
import type { Run } from '../document/document.ts'
import { run, written } from '../document/runs.ts'
import { articleCited, derogationCited, identityCodeGroundCited } from '../language/citation.ts'
import { inSentence } from '../language/in-sentence.ts'
import { say, sentence, type Words } from '../language/sentence.ts'
import type { IdentityCodeGround, NationalDerogation, SpecialCategoryCondition } from './codes.ts'
import type { Composition } from './composition.ts'

/** What is told of data that the law protects more than others. */
export const sensitiveSentences = {
  special: sentence({
    fi: 'Tiedot kuuluvat erityisiin henkilötietoryhmiin.',
    sv: 'Uppgifterna hör till särskilda kategorier av personuppgifter.',
    en: 'These data belong to the special categories of personal data.',
  }),
  condition: sentence({
    fi: 'Tiedot kuuluvat erityisiin henkilötietoryhmiin, ja niiden käsittelyn edellytys on {ground}.',
    sv: 'Uppgifterna hör till särskilda kategorier av personuppgifter och villkoret för behandlingen är {ground}.',
    en: 'These data belong to the special categories of personal data; the condition for processing them is {ground}.',
  }),
  derogation: sentence({
    fi: 'Kansallinen peruste: {ground}.',
    sv: 'Nationell grund: {ground}.',
    en: 'National ground: {ground}.',
  }),
  statute: sentence({
    fi: 'Säännös, johon käsittely perustuu: {words}.',
    sv: 'Bestämmelse som behandlingen grundar sig på: {words}.',
    en: 'Provision on which the processing is based: {words}.',
  }),
  criminal: sentence({
    fi: 'Tiedot koskevat rikostuomioita tai rikoksia (tietosuoja-asetuksen 10 artikla).',
    sv: 'Uppgifterna gäller fällande domar i brottmål eller överträdelser (artikel 10 i dataskyddsförordningen).',
    en: 'These data concern criminal convictions or offences (Article 10 GDPR).',
  }),
  criminalGround: sentence({
    fi: 'Rikostuomioita tai rikoksia koskevien tietojen käsittelyn peruste: {ground}.',
    sv: 'Grund för behandlingen av uppgifter om fällande domar i brottmål eller överträdelser: {ground}.',
    en: 'Ground for processing data on criminal convictions or offences: {ground}.',
  }),
  identityCode: sentence({
    fi: 'Henkilötunnuksen käsittelyn peruste: {ground}.',
    sv: 'Grund för behandlingen av personbeteckningen: {ground}.',
    en: 'Ground for processing the personal identity code: {ground}.',
  }),
} as const

/** The conditions of Art. 9(2) as they stand after “is”. */
const conditions = {
  '9-2-a': { fi: 'nimenomainen suostumus', sv: 'uttryckligt samtycke', en: 'explicit consent' },
  '9-2-b': {
    fi: 'työoikeuteen, sosiaaliturvaan tai sosiaaliseen suojeluun perustuvien velvoitteiden ja oikeuksien noudattaminen',
    sv: 'skyldigheter och rättigheter inom arbetsrätten, den sociala tryggheten eller det sociala skyddet',
    en: 'obligations and rights under employment, social security or social protection law',
  },
  '9-2-c': {
    fi: 'elintärkeiden etujen suojaaminen, kun suostumusta ei voida antaa',
    sv: 'skydd av grundläggande intressen när samtycke inte kan ges',
    en: 'protection of vital interests when consent cannot be given',
  },
  '9-2-d': {
    fi: 'poliittisen, filosofisen, uskonnollisen tai ammattiliittotoimintaa harjoittavan yhteisön laillinen toiminta',
    sv: 'den berättigade verksamheten hos en politisk, filosofisk, religiös eller facklig sammanslutning',
    en: 'the legitimate activities of a political, philosophical, religious or trade-union body',
  },
  '9-2-e': {
    fi: 'se, että rekisteröity on nimenomaisesti saattanut tiedot julkisiksi',
    sv: 'att den registrerade på ett tydligt sätt har offentliggjort uppgifterna',
    en: 'that the data subject has manifestly made the data public',
  },
  '9-2-f': {
    fi: 'oikeusvaateen laatiminen, esittäminen tai puolustaminen taikka tuomioistuimen lainkäyttö',
    sv: 'fastställande, utövande eller försvar av rättsliga anspråk eller domstolars dömande verksamhet',
    en: 'the establishment, exercise or defence of legal claims, or courts acting in their judicial capacity',
  },
  '9-2-g': {
    fi: 'lakiin perustuva tärkeä yleinen etu',
    sv: 'ett viktigt allmänt intresse enligt lag',
    en: 'a substantial public interest laid down by law',
  },
  '9-2-h': {
    fi: 'ennalta ehkäisevä terveydenhuolto, työterveydenhuolto taikka terveys- tai sosiaalihuolto',
    sv: 'förebyggande hälso- och sjukvård, företagshälsovård eller hälso-, sjuk- eller socialvård',
    en: 'preventive or occupational medicine, or health or social care',
  },
  '9-2-i': {
    fi: 'kansanterveyteen liittyvä yleinen etu',
    sv: 'ett allmänt intresse på folkhälsoområdet',
    en: 'the public interest in public health',
  },
  '9-2-j': {
    fi: 'yleisen edun mukainen arkistointi, tutkimus tai tilastointi',
    sv: 'arkivering av allmänt intresse, forskning eller statistik',
    en: 'archiving in the public interest, research or statistics',
  },
} as const satisfies Record<SpecialCategoryCondition, Words>

/** The grounds of section 29 of the Data Protection Act, as they stand after a colon. */
const identityCodeGrounds = {
  'hetu-consent': { fi: 'suostumus', sv: 'samtycke', en: 'consent' },
  'hetu-law': {
    fi: 'käsittelystä säädetään laissa',
    sv: 'behandlingen regleras i lag',
    en: 'the processing is laid down by law',
  },
  'hetu-1-1': {
    fi: 'yksilöiminen on tärkeää laissa säädetyn tehtävän suorittamiseksi',
    sv: 'entydig identifiering är viktig för att utföra en lagstadgad uppgift',
    en: 'unambiguous identification is important for a task laid down by law',
  },
  'hetu-1-2': {
    fi: 'yksilöiminen on tärkeää rekisteröidyn tai rekisterinpitäjän oikeuksien ja velvollisuuksien toteuttamiseksi',
    sv: 'entydig identifiering är viktig för att uppfylla den registrerades eller den personuppgiftsansvariges rättigheter och skyldigheter',
    en: 'unambiguous identification is important for the rights and duties of the data subject or the controller',
  },
  'hetu-1-3': {
    fi: 'yksilöiminen on tärkeää tutkimusta tai tilastointia varten',
    sv: 'entydig identifiering är viktig för forskning eller statistik',
    en: 'unambiguous identification is important for research or statistics',
  },
  'hetu-2': {
    fi: 'laissa lueteltu toiminta, kuten luotonanto, perintä, vakuutus- tai maksupalvelutoiminta, vuokraus- tai lainaustoiminta, terveys- tai sosiaalihuolto, sosiaaliturva taikka palvelussuhde',
    sv: 'verksamhet som räknas upp i lagen, såsom kreditgivning, indrivning, försäkrings- eller betaltjänstverksamhet, uthyrning eller utlåning, hälso- eller socialvård, social trygghet eller ett tjänste- eller arbetsavtalsförhållande',
    en: 'an activity listed in the Act, such as granting credit, debt collection, insurance or payment services, rental or lending of goods, health or social care, social security or employment',
  },
  'hetu-3': {
    fi: 'osoitetietojen päivittäminen tai moninkertaisten postitusten välttäminen',
    sv: 'uppdatering av adressuppgifter eller undvikande av dubbla postförsändelser',
    en: 'updating addresses or avoiding duplicate mailings',
  },
} as const satisfies Record<IdentityCodeGround, Words>

/** What must be told of data that the law protects more than others, a sentence each. */
export function sensitivityOf(data: DataCategory, path: string, { language }: Composition): Run[][] {
  const said: Run[][] = []
  const { specialCategoryCondition: condition, nationalDerogation, identityCodeGround } = data
  if (condition !== undefined) {
    const fact = `${path}/specialCategoryCondition`
    const ground = run(conditionInWords(condition, language), fact)
    said.push(say(sensitiveSentences.condition, language, fact, { ground }))
  } else if (isSpecialCategory(data)) {
    said.push(
      say(
        sensitiveSentences.special,
        language,
        data.special === undefined ? `${path}/term` : `${path}/special`,
      ),
    )
  }
  if (nationalDerogation !== undefined) {
    const fact = `${path}/nationalDerogation`
    const ground = run(derogationInWords(nationalDerogation, language), fact)
    said.push(say(sensitiveSentences.derogation, language, fact, { ground }))
  }
  const statute = written(data.statute, language, `${path}/statute`)
  if (statute !== undefined) {
    said.push(say(sensitiveSentences.statute, language, statute.fact, { words: statute }))
  }
  const criminalGround = written(data.criminalGround, language, `${path}/criminalGround`)
  if (criminalGround !== undefined) {
    said.push(
      say(sensitiveSentences.criminalGround, language, criminalGround.fact, { ground: criminalGround }),
    )
  } else if (data.criminal === true) said.push(say(sensitiveSentences.criminal, language, `${path}/criminal`))
  if (identityCodeGround !== undefined) {
    const fact = `${path}/identityCodeGround`
    const ground = run(identityCodeGroundInWords(identityCodeGround, language), fact)
    said.push(say(sensitiveSentences.identityCode, language, fact, { ground }))
  }
  return said
}

/** A condition of Art. 9(2) with its article. */
export function conditionInWords(code: SpecialCategoryCondition, language: Language): string {
  return `${conditions[code][language]} (${articleCited(code, language)})`
}

/** A ground of section 29 of the Data Protection Act with its place. */
export function identityCodeGroundInWords(code: IdentityCodeGround, language: Language): string {
  return `${identityCodeGrounds[code][language]} (${identityCodeGroundCited(code, language)})`
}

/** A national derogation with its place. */
export function derogationInWords(code: NationalDerogation, language: Language): string {
  const term = findTerm('nationalDerogation', code)
  const words = term === undefined ? code : inSentence(term[language], language)
  return `${words} (${derogationCited(code, language)})`
}
