import type { NoticeSectionKind, Span } from '@seloste/domain'
import type { Section } from '../recognise/sections.ts'
import { sentencesIn } from '../words/sentences.ts'
import type { RegisterText } from './register-text.ts'

/** Rights of the data subject that notices name: GDPR Art. 7(3), 15–18, 20, 21, 77. */
export const namedRights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'withdraw',
  'complaint',
  'objection-marketing',
] as const

/** A right that notices name. */
export type NamedRight = (typeof namedRights)[number]

/** A right that a text names, with the words and the sentence. */
export type RightReading = { readonly right: NamedRight; readonly span: Span; readonly sentence: Span }

const marketing = /markkinoin|mainon|etämyyn|marknadsför|marketing/iu
const patterns: readonly (readonly [NamedRight, RegExp])[] = [
  [
    'access',
    /tarkast(?!elun)\p{L}*|tarkist(?!etaan|uksen jälkeen)\p{L}*|pääs(?:y|tä|yä)\p{L}* (?:\p{L}+ ){0,5}(?:tieto|tieti|henkilötie|käsiksi)\p{L}*|saada (?:\p{L}+ )?tie(?:to|tää)\p{L}*|pyytää (?:\p{L}+ )?tietoa?\b\p{L}*|tietoja siitä|koostetiedosto|jäljennö\p{L}*|tutustua|vahvistus siitä|oikeus tietää|insyn|tillgång till|ta del av|få (?:information|veta)|veta om det finns|kontrollera vilka|kopia|\baccess\b|inspect|copy of|nähtäväk\p{L}*|kopio(?!i)\p{L}*|begära ut|(?<![\p{L}])se (?:din|sin|mina)\p{L}* \p{L}*uppgift\p{L}*|granska(?=\s(?:din|sin|de |uppg))|kontrollera(?=\s(?:din|sin|uppg)|,)|(?:see|check) (?:your|their|his|her|the) (?:own )?(?:\p{L}+ )?(?:data|information|details)/giu,
  ],
  [
    'rectification',
    /oikais\p{L}*|(?<![\p{L}])korja(?!amo)\p{L}*|täydent\p{L}*|muuttaa (?:itseään|tietoj)\p{L}*|muutokset tietoihin|tietoihin tarvittavat muutokset|rätt(?:a|else)\b\p{L}*|rättas|rättad\p{L}*|korriger\p{L}*|komplettera|rectif\p{L}*|correct\p{L}*/giu,
  ],
  [
    'erasure',
    /poist(?!u)\p{L}*|unohdet\p{L}*|hävitt\p{L}*|hävitet\p{L}*|rader\p{L}*|borttag\p{L}*|tas? bort|tagits bort|bortglömd|eras\p{L}*|delet\p{L}*|remov\p{L}*|forgotten/giu,
  ],
  ['restriction', /rajoit(?:ta|tu|us)\p{L}*|rajoittami\p{L}*|begräns\p{L}*|restrict\p{L}*/giu],
  [
    'objection',
    /vastusta\p{L}*|kieltää\p{L}*|invän\p{L}*|motsätt\p{L}*|förbjuda|object(?:ion)?\b\p{L}*|kielto-?oikeu\p{L}*|forbid/giu,
  ],
  [
    'portability',
    /siir(?:tää|retty|rettävy|toa|to-?oikeu|ron)\p{L}*|koneluettav\p{L}*|koneellisesti|järjestelmästä toiseen|överför(?:a|as|bar)\p{L}*|flytta|maskinläsbar\p{L}*|portab\p{L}*|machine-readable|(?:move|take) your data|digital (?:format|form)|transfer it to/giu,
  ],
  [
    'withdraw',
    /(?:peru(?:a|uttaa|uttamalla|uttaminen|uttamis\p{L}*)\b[^.;\n]{0,40}suostumu\p{L}*|suostumu\p{L}*[^.;\n]{0,40}\bperu(?:a|uttaa|uttami\p{L}*|utta\p{L}*)|återkall\p{L}*[^.;\n]{0,30}samtyck\p{L}*|samtyck\p{L}*[^.;\n]{0,30}återkall\p{L}*|ta tillbaka[^.;\n]{0,30}samtyck\p{L}*|(?:withdraw|cancel|revoke)\p{L}*[^.;\n]{0,30}consent|consent[^.;\n]{0,30}withdraw\p{L}*)/giu,
  ],
  [
    'complaint',
    /valitu\p{L}*|valittaa|kante(?:lu|lema)\p{L}*|ilmoituksen tietosuojavaltuutet|tietosuojavaltuutetun ratkaist|saattaa (?:\p{L}+ ){0,2}tietosuojavaltuutetun|(?:kääntyä|yhteyttä|yhteydessä) tietosuojavaltuutet\p{L}*|klagomål|klaga\p{L}*|besvär|(?:vända|kontakta)[^.;\n]{0,30}dataombudsman\p{L}*|contact the (?:office of the )?data protection ombudsman|complain\p{L}*|lodge/giu,
  ],
]

const about: ReadonlySet<NoticeSectionKind> = new Set([
  'rights',
  'access',
  'rectification',
  'erasure',
  'objection',
  'complaint',
])
const said =
  /(?:sinulla|teillä|rekisteröidyllä|asiakkaalla|henkilöllä|käyttäjällä|jokaisella|jäsenellä)[^.;]{0,60}\boikeus\b|on (?:myös )?oikeus|oikeus tulla|\bvoit (?:myös )?(?:pyytää|tehdä|vaatia|peruuttaa)|voi pyytää|you have the right|you may request|har (?:du )?rätt att|du kan begära/iu

/** The rights that a text names for the people concerned. */
export function readRights(register: RegisterText): RightReading[] {
  const { text } = register
  const found: RightReading[] = []
  for (const section of register.sections) {
    const isAbout = section.kinds.some((kind) => about.has(kind))
    for (const passage of section.passages) {
      for (const sentence of sentencesIn(text, passage.span)) {
        const words = text.slice(sentence.start, sentence.end)
        const isWithdrawal = /suostumuks\p{L}* voi(?:t|daan)?(?: \p{L}+)? peru/iu.test(words)
        if (!isAbout && !said.test(words) && !isWithdrawal) continue
        for (const reading of rightsIn(words, sentence)) {
          if (!isAbout && isWithdrawal && reading.right !== 'withdraw') continue
          if (!isAbout && !isGranted(reading.right, words, section)) continue
          found.push(reading)
        }
      }
    }
    for (const kind of ['access', 'rectification', 'erasure', 'complaint'] as const) {
      const { heading } = section
      if (heading === undefined || !section.kinds.includes(kind) || found.some(({ right }) => right === kind))
        continue
      found.push({ right: kind, span: heading.span, sentence: heading.span })
    }
  }
  return found
}

/** Outside its own sections a right is only what a sentence grants. */
function isGranted(right: NamedRight, words: string, { kinds }: Section): boolean {
  if (kinds.includes('transfers') || kinds.includes('measures') || kinds.includes('automatedDecisions'))
    return false
  if (right === 'complaint') return true
  return !/rekisterinpitäjällä[^.]{0,40}oikeus|tietoihin on oikeus|työntekijöillä on oikeus/iu.test(words)
}

function* rightsIn(words: string, sentence: Span): Generator<RightReading> {
  const withheld = withheldIn(words)
  for (const [right, pattern] of patterns) {
    for (const match of words.matchAll(pattern)) {
      const isWithheld = withheld.start <= match.index && match.index < withheld.end
      const reading = isWithheld ? undefined : settle(right, match, words)
      if (reading === undefined) continue
      const start = sentence.start + match.index
      yield { right: reading, span: { start, end: start + match[0].length }, sentence }
    }
  }
}

/** “Oikeutta tietojen poistamiseen ei ole”: the words that tell a right not to be there. */
function withheldIn(words: string): Span {
  const denial =
    /(?<!\p{L})\p{L}*oikeutta[^.;]{0,80}\sei ole(?![\p{L}])|ei ole oikeutta[^.;]{0,80}|(?:ingen|inte) rätt att[^.;]{0,80}|no right to[^.;]{0,80}/iu.exec(
      words,
    )
  return denial === null
    ? { start: 0, end: 0 }
    : { start: denial.index, end: denial.index + denial[0].length }
}

/** What the words are about in their sentence: an objection to marketing is a right of its own, a condition is none. */
function settle(right: NamedRight, match: RegExpExecArray, words: string): NamedRight | undefined {
  const before = words.slice(Math.max(0, match.index - 60), match.index)
  const after = words.slice(match.index + match[0].length, match.index + match[0].length + 110)
  switch (right) {
    case 'objection':
      if (/kieltäyty/iu.test(match[0]) && marketing.test(after)) return 'objection-marketing'
      if (
        /kieltäy/i.test(match[0]) ||
        (/rekisterinpitäjä|voi(?:mme)?\s$/i.test(before.slice(-14)) && /kieltäytyä/i.test(words))
      )
        return undefined
      return marketing.test(after.split(/[.;]| ja vastustaa| ja rajoit| tai rajoit/)[0] ?? '')
        ? 'objection-marketing'
        : 'objection'
    case 'erasure':
      return /oikeus(?:peruste)? poist|eväste|suostumu/i.test(match[0] + after.slice(0, 12))
        ? undefined
        : right
    case 'withdraw':
      if (/vill återkalla|wish to withdraw|haluat peruuttaa/iu.test(match[0])) return undefined
      return /(?:\bom|\bif|\bjos|\bmikäli|och du vill|and you wish|ja haluat)[^.;,]{0,25}$/iu.test(before)
        ? undefined
        : right
    case 'portability':
      if (
        /siirtää|siirretty/i.test(match[0]) &&
        !/toise|rekisterinpitäj|järjestelm|tiedo|tieto/i.test(match[0] + after)
      )
        return undefined
      return right
    case 'access':
      if (/tarkist|tarkast/i.test(match[0]) && /^tarkist\p{L}*t(?:aan|u)$/iu.test(match[0])) return undefined
      return right
    default:
      return right
  }
}
