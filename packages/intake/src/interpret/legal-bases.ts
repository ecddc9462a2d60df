import type { NoticeSectionKind, Span } from '@seloste/domain'
import { labelledTerm } from '../terms/label-terms.ts'
import { sentencesIn } from '../words/sentences.ts'
import type { RegisterText } from './register-text.ts'

/** Legal bases by their article: GDPR Art. 6(1). */
export type BasisCode = '6-1-a' | '6-1-b' | '6-1-c' | '6-1-d' | '6-1-e' | '6-1-f'

/** A legal basis that a text states, with the words that state it and the sentence that they stand in. */
export type BasisReading = { readonly code: BasisCode; readonly span: Span; readonly sentence: Span }

const bases: readonly (readonly [BasisCode, RegExp])[] = [
  [
    '6-1-a',
    /suostumu(?!ksen peruu|\p{L}* peru)|suostumuk|samtyck|tillstånd för att behandla|lup(?:a|aa|aasi) (?:\p{L}+ ){0,2}käsittel|\bconsent/giu,
  ],
  [
    '6-1-b',
    /(?<![\p{L}])(?!käsittelys|tietosuojas|salassapitos)\p{L}*sopimu(?:s|ks)\p{L}*(?!velvo)(?:\s(?:ja siitä|tekemis|täytän|täyttä|toimeenp|valmist|tuottam|edelt|noudatt|hoita))?|toimeenpan\p{L}* \p{L}+ sopimu|toimeksianto|\bavtal|fullgör\p{L}* av (?:ett )?avtal|contract|agreement/giu,
  ],
  [
    '6-1-c',
    /laki ?sääteis\p{L}* (?:\p{L}+ ){0,2}vel[iv]\p{L}*|(?:lainsäädännölli|laillis|oikeudelli|juridi)\p{L}* (?:\p{L}+ ){0,2}velvo\p{L}*|laillinen velvoite|laki(?:sääteinen|in perustuv\p{L}*)\s?velvo\p{L}*|lainsäädäntöön perustuv\p{L}* velvo\p{L}*|lain(?:säädännön)? velvoitt\p{L}*|yhdistyslain\p{L}* (?:\p{L}+ ){0,2}velvo\p{L}*|lakiin perustuv\p{L}*|lagstadgad\p{L}*|rättslig\p{L}* (?:förpliktels|skyldighet)\p{L}*|legal obligation|statutory (?:obligation|duty)|lakisääteinen|perust\p{L}* (?:\p{L}+ ){0,2}laki(?:in)?(?![\p{L}])|lain mukai\p{L}* velvo\p{L}*|enligt lag\p{L}* (?:\p{L}+ ){0,2}skyldig\p{L}*|skyldig\p{L}* enligt lag\p{L}*|required by (?:the )?law to/giu,
  ],
  ['6-1-d', /elintärkei\p{L}*|(?:grundläggande|vitala) intress\p{L}*|vital interest/giu],
  [
    '6-1-e',
    /yleis\p{L}* (?:etu|edu|eduksi)\p{L}*|julkisen vallan|allmänt intresse|myndighetsutövning|public interest|official authority/giu,
  ],
  [
    '6-1-f',
    /oikeutet\p{L}* (?:etu|edu|edui|intress)\p{L}*|berättigad\p{L}* intress\p{L}*|(?:legitimate|justified) interests?/giu,
  ],
]
/** A statute on which the processing is said to rest; the acts on data protection allow it and ask for none. */
const statutes =
  /(?<![\p{L}])(?!henkilötietol|tietosuojal|personuppgiftsl|dataskyddsl)\p{L}{3,}(?:lakiin(?![\p{L}])|lain(?:\s\(?\d+\/\d{4}\)?)?(?:\s(?:\d+\s?(?:luvun|[a-z])?\s?)+§?\S{0,3})?\s(?:perusteella|nojalla)|lagen(?:\s\(\d+\/\d{4}\))?\s\d+\s?§)/giu
const articles =
  /(?:art(?:\.|iklan?|ikel|icle)?\s?)?6\s?(?:artiklan\s|art\.?\s)?[.(]?\s?1\)?\s?(?:kohdan\s)?[.(]?\s?(?<letter>[a-f])\b/giu

const cue =
  /perust|oikeusperuste|edun mukai|edun perust|sopimuksen täyt|\bgrund|baser|stöd av|samtycke|based on|basis|necessary for|ground|suostumuksella|täytäntöönpan|toteuttamiseksi|perusteella|tillstånd|lakisääteinen velvo|lagstadgad skyldighet|legitimate interest|vain suostum|consent/iu
const withdrawn =
  /peruut|perua|perumi|återkall|withdraw|ilman (?:erillistä|nimenomaista) suostumu|utan (?:separat|särskilt) samtycke|without (?:separate|your)? ?consent|i avsaknad av samtycke/iu

const silent: ReadonlySet<NoticeSectionKind> = new Set([
  'rights',
  'access',
  'rectification',
  'erasure',
  'objection',
  'complaint',
  'cookies',
  'recipients',
  'transfers',
  'measures',
  'manualMeasures',
  'electronicMeasures',
  'sources',
  'changes',
  'automatedDecisions',
  'dataCategories',
])

/** The legal bases that a text states as such: a consent that can be withdrawn or that cookies need is none. */
export function readLegalBases(register: RegisterText): BasisReading[] {
  const { text } = register
  const found: BasisReading[] = []
  for (const { kinds, passages, heading } of register.sections) {
    const isOwn = kinds.includes('legalBases')
    const isPurpose = kinds.includes('purposes')
    if (!isOwn && !isPurpose && kinds.some((kind) => silent.has(kind) && !kinds.includes('retention')))
      continue
    for (const passage of passages) {
      for (const sentence of sentencesIn(text, passage.span)) {
        const words = withoutPurpose(text.slice(sentence.start, sentence.end))
        if (!isOwn && !(isPurpose ? cue.test(words) : /perust|edun perusteella|basis|grund/iu.test(words)))
          continue
        if (kinds[0] === 'other' && heading !== undefined && /eväst|cookie|analytiik/iu.test(words)) continue
        collect(sentence, words, { isOwn, isPurpose }, found)
      }
    }
  }
  return found
}

/** The words with the name of a purpose blanked at their start: “lakisääteiset velvoitteet” is a purpose there. */
function withoutPurpose(words: string): string {
  const name = /^[^:.]{3,80}/u.exec(words)?.[0] ?? ''
  return labelledTerm('purpose', name) === undefined ? words : words.replace(name, ' '.repeat(name.length))
}

function collect(
  sentence: Span,
  words: string,
  { isOwn, isPurpose }: { isOwn: boolean; isPurpose: boolean },
  found: BasisReading[],
) {
  for (const [code, pattern] of bases) {
    for (const match of words.matchAll(pattern)) {
      const around = words.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60)
      if (
        code === '6-1-a' &&
        withdrawn.test(around) &&
        !/perustu\p{L}* (?:\p{L}+ ){0,2}suostumu/iu.test(around)
      )
        continue
      if (
        code === '6-1-a' &&
        !isOwn &&
        !/perust|grundar|based|\((?:[^)]*)(?:suostum|samtyck|consent)|vain suostum|tillstånd för|lup(?:a|aa|aasi) |ask your consent|(?:you|they) have consented|oikeusperuste/iu.test(
          around,
        )
      )
        continue
      if (code === '6-1-b' && !isContractBasis(words, match, isOwn, isPurpose)) continue
      if (
        code === '6-1-c' &&
        !isOwn &&
        isPurpose &&
        !/perust|\((?:[^)]*)laki|vaatima|velvo|grund|basis/iu.test(around)
      )
        continue
      if (
        code === '6-1-c' &&
        isPurpose &&
        /^\p{L}*(?:ten|den)?\s?(?:täyttäminen|noudattaminen|hoitaminen)/iu.test(
          words.slice(match.index + match[0].length).trimStart(),
        )
      )
        continue
      const start = sentence.start + match.index
      found.push({ code, span: { start, end: start + match[0].length }, sentence })
    }
  }
  if (!isOwn && !isPurpose) return
  for (const match of words.matchAll(statutes)) {
    if (/lakiin$/iu.test(match[0]) && !/perust/iu.test(words)) continue
    const start = sentence.start + match.index
    found.push({ code: '6-1-c', span: { start, end: start + match[0].length }, sentence })
  }
  for (const match of words.matchAll(articles)) {
    const letter = (match.groups?.letter ?? '').toLowerCase()
    const start = sentence.start + match.index
    found.push({
      code: `6-1-${letter}` as BasisCode,
      span: { start, end: start + match[0].length },
      sentence,
    })
  }
}

/** A contract is named for many reasons; it is a basis where the processing rests on it. */
function isContractBasis(words: string, match: RegExpExecArray, isOwn: boolean, isPurpose: boolean): boolean {
  const after = words.slice(match.index, match.index + 70)
  if (
    /^(?:sopimusvelvo|avtalsförplik|fullgör\p{L}* av avtalsf|contractual obl)/iu.test(after) &&
    !/perust|grund|basis/iu.test(words)
  )
    return false
  const before = words.slice(Math.max(0, match.index - 80), match.index)
  if (
    /täytän|täyttäm|toimeenp|tekemis|edelt|valmist|tuottam|fullgör|innan|performance|entering|execution/iu.test(
      after,
    )
  )
    return true
  if (
    /^$|\son $|perust\p{L}* (?:\p{L}+ ){0,5}$|oikeusperusteena on (?:\p{L}+ ){0,4}$|tai $|, $|• ?$|\($|performance of (?:\p{L}+ )?$|based on (?:\p{L}+ )?$|grundar sig på (?:\p{L}+ )?$|grund\p{L}* är (?:\p{L}+ )?$/iu.test(
      before,
    )
  )
    return isOwn || isPurpose
  return isOwn && /perust|basis|grund/iu.test(after)
}
