import type { Span } from '@seloste/domain'
import { sentencesIn } from '../words/sentences.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'

/** What a text says of transfers outside the European Economic Area. */
export type TransferReading = {
  readonly state: 'none' | 'stated'
  /** The sentences that say it. */
  readonly spans: readonly Span[]
  /** Transferred only when, or not unless, something is so. */
  readonly conditional?: true
}

const outside =
  /(?:EU|ETA|EES|EEA|EAA)(?::n|-maiden|[-\s]?alueen|'?s)?[^.;\n]{0,60}(?:ulkopuol|utanför|outside)|(?:[Ee]uroopan\s(?:[Uu]nion|[Tt]alousalue)\p{L}*)[^.;\n]{0,60}ulkopuol|utanför\s(?:EU|EES|Europeiska|europeiska)|outside\s(?:of\s)?(?:the\s)?(?:EU|EEA|European)|beyond the borders|kolmansi(?:in|ssa) mai|kolmanteen maahan|tredje ?l(?:and|änder)|third countr|ulkomaille/u
const unitedStates = /Yhdysval|\bUSA\b|\bUSA:|United States|Förenta staterna|\bUS\b/
const moves =
  /luovut|siir|säilyt|tallenn|käsitel|käsittel|sijai|kulke|jout|lämn|överför|lagra|behandl|transfer|disclos|stor|process|locat|befinner|finnas|finns|servrar|palvel/iu
const denied =
  /(?<![\p{L}])(?:ei(?:kä|vät)?|emme|koskaan|missään|älä|inte|aldrig|inga|ej|not|never|no)(?![\p{L}])/iu
const excepted =
  /pääsääntöisesti|lähtökohtaisesti|yleensä|i regel|som regel|i första hand|huvudsakligen|generally|primarily|as a rule|ellei|paitsi|lukuun ottamatta|ilman (?:asianmukais|riittäv|lainmukais|suojatoim)|muutoin kuin|vain (?:jos|silloin)|unless|except|without (?:appropriate|adequate)|om inte|utan (?:lämplig|tillräcklig)|förutom/iu
const conditional =
  /pääsääntöisesti|lähtökohtaisesti|yleensä|i regel|som regel|i första hand|huvudsakligen|generally|primarily|as a rule|ellei|paitsi|ilman|vain jos|unless|except|without|om inte|utan |mikäli|\bjos\b|\bif\b|\bom\b/iu

/** What is said of transfers, in their own section or in another. */
export function readTransfers(register: RegisterText): TransferReading | undefined {
  const { text } = register
  const own = sectionsAbout(register, 'transfers')
  const told: Span[] = []
  const denials: Span[] = []
  let isConditional = false
  for (const section of register.sections) {
    const isOwn = own.includes(section)
    const ownAlone = isOwn && section.kinds.length === 1
    const isRights = section.kinds.some((kind) => kind === 'rights' || kind === 'access')
    for (const sentence of section.passages.flatMap(({ span }) => sentencesIn(text, span))) {
      const words = text.slice(sentence.start, sentence.end)
      const isOutside = outside.test(words)
      if (isRights && !isOutside) continue
      const isAbout =
        (isOutside && (moves.test(words) || isOwn)) ||
        (unitedStates.test(words) && (isOwn || moves.test(words)))
      const isShort = ownAlone && words.length < 60
      const isBareDenial = isShort && denied.test(words) && !isOutside
      if (!isAbout && !isBareDenial) continue
      if (denied.test(words) && !excepted.test(words)) denials.push(sentence)
      else told.push(sentence)
      if (told.at(-1) === sentence && conditional.test(words)) isConditional = true
    }
  }
  if (told.length > 0)
    return { state: 'stated', spans: told, ...(isConditional ? { conditional: true } : {}) }
  return denials.length > 0 ? { state: 'none', spans: denials } : undefined
}
