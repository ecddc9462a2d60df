import type { NoticeSectionKind, Span } from '@seloste/domain'
import type { Passage } from '../recognise/piece.ts'
import { type Phrase, phraseAt } from '../words/phrase.ts'
import { sentencesIn } from '../words/sentences.ts'
import { type Period, periodsIn } from './periods.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'
import { rowsOf } from './table-columns.ts'

/** How a period limits the keeping. */
export type Bound = 'atMost' | 'atLeast'

/** A period for which data are kept, with the words around it. */
export type RetentionReading = {
  readonly period: Period
  readonly bound?: Bound
  /** Where the period starts, as it is written. */
  readonly trigger?: Phrase
  /** What is kept so long, where a table says it in a column of its own. */
  readonly subject?: Phrase
  readonly sentence: Span
}

const keeping =
  /säily|poist|tallen|hävit|tuho|arkisto|kirjanpitovelv|spara|lagra|förvar|rader|gallra|arkiver|stor(?:e|ed|age)|retain|retention|\bke(?:pt|ep)\b|delet|archiv|remov|erase/iu
const silent: ReadonlySet<NoticeSectionKind> = new Set([
  'cookies',
  'changes',
  'automatedDecisions',
  'contact',
  'controller',
  'name',
])
const requests: ReadonlySet<NoticeSectionKind> = new Set([
  'rights',
  'access',
  'rectification',
  'erasure',
  'objection',
  'complaint',
])
const answer =
  /vasta(?:a|ta|us|taan)|pyyn(?:tö|nö)|käsittelyaika|määräa|svar|begäran|respond|reply|request|vuotia|-årig|years old|years of age|kerran|once a|en gång|vuosittain/iu

/** The periods that a text sets for keeping data; answer times, ages and lifetimes of cookies are none. */
export function readRetention(register: RegisterText): RetentionReading[] {
  const { text } = register
  const found: RetentionReading[] = []
  const elsewhere: RetentionReading[] = []
  for (const { kinds, passages } of register.sections) {
    if (kinds.some((kind) => silent.has(kind))) continue
    const isOwn = kinds.includes('retention')
    const isRequest = kinds.some((kind) => requests.has(kind))
    const rows = rowsOf(text, passages)
    for (const [index, passage] of passages.entries()) {
      const row = rows[index]
      const cell = row?.isHead === false ? row.cellAbout('retention') : undefined
      if (cell !== undefined) {
        const subject = row?.first === undefined ? {} : { subject: row.first }
        for (const period of periodsIn(text, cell.span))
          found.push({ period, ...around(text, cell.span, period), ...subject, sentence: cell.span })
        continue
      }
      if (passage.kind === 'tableRow' && !isOwn) continue
      for (const sentence of sentencesIn(text, passage.span)) {
        const words = text.slice(sentence.start, sentence.end)
        if (!isOwn && !keeping.test(words)) continue
        if (isRequest && !/säily|spara|lagra|förvar|stor|retain|\bkept\b/iu.test(words)) continue
        for (const period of periodsIn(text, sentence)) {
          if (isAnswerTime(text, sentence, period) || isAge(text, period)) continue
          const list = isOwn ? found : elsewhere
          list.push({ period, ...around(text, sentence, period), sentence })
        }
      }
    }
  }
  return [...found, ...elsewhere.filter((one) => !found.some((other) => isSame(one, other)))].toSorted(
    (one, other) => one.period.span.start - other.period.span.start,
  )
}

/** A period that is told elsewhere again, as in a summary. */
function isSame(one: RetentionReading, other: RetentionReading): boolean {
  return one.period.amount === other.period.amount && one.period.unit === other.period.unit
}

function isAnswerTime(text: string, sentence: Span, { span }: Period): boolean {
  const near = text.slice(Math.max(sentence.start, span.start - 90), Math.min(sentence.end, span.end + 45))
  return (
    answer.test(near) &&
    !/säily|poist|hävit|tuho|lagra|spara|förvar|rader|delet|stor|retain|\bkept\b/iu.test(near)
  )
}

function isAge(text: string, { span }: Period): boolean {
  return (
    /^\s?-?(?:vuotia|vanh|årig|old)/iu.test(text.slice(span.end, span.end + 8)) ||
    (/alle\s$|yli\s$|under\s$/iu.test(text.slice(Math.max(0, span.start - 6), span.start)) &&
      /lapsi|lapse|barn|child/iu.test(text.slice(span.end, span.end + 30)))
  )
}

const starts =
  /^[\s)]*(?:ajan\s|kuluessa\s|kuluttua\s|sisällä\s|ajaksi\s|päästä\s)?(?<trigger>(?:siitä,? kun\s|sen (?:jälkeen|vuoden)\s|efter (?:det att\s|att\s)?|från (?:det att\s|att\s)?|after (?:the )?|from (?:the )?|of (?:the )?)?[^.,;\n(]{3,90})/iu
const ending =
  /(?:päätty|loppu|kirjautu|yhteydenot|maks|tapahtu|tallenn|lähety|hoitokäy|jälke|luki|alka|kun\b|lopus|saapu|efter|från|after|from|upphör|last|login|end of|päivä|jäty|peruut)/iu

function around(text: string, sentence: Span, { span }: Period): Pick<RetentionReading, 'bound' | 'trigger'> {
  const before = text.slice(Math.max(sentence.start, span.start - 40), span.start)
  const bound =
    /enintään|korkeintaan|viimeistään|maksimissaan|högst|senast|at most|no longer|up to|maximum|not more/iu.test(
      before,
    )
      ? 'atMost'
      : /vähintään|minst|at least|minimum/iu.test(before)
        ? 'atLeast'
        : undefined
  const match = starts.exec(text.slice(span.end, sentence.end))
  const words = match?.groups?.trigger ?? ''
  const trigger =
    match === null || !ending.test(words)
      ? undefined
      : phraseAt(text, {
          start: span.end + match[0].length - words.length,
          end: span.end + match[0].length,
        })
  return { ...(bound === undefined ? {} : { bound }), ...(trigger === undefined ? {} : { trigger }) }
}

/** What decides the time of keeping where no number does: the sentences of the section without a period. */
export function readCriteria(register: RegisterText): Phrase[] {
  const { text } = register
  const own = sectionsAbout(register, 'retention')
  if (own.length === 0) return criteriaElsewhere(register)
  const said = own.flatMap(({ passages, kinds }) =>
    statementsIn(text, passages)
      .filter((sentence) => {
        const words = text.slice(sentence.start, sentence.end)
        return (
          periodsIn(text, sentence).length === 0 &&
          !review.test(words) &&
          (kinds.length === 1 || keeping.test(words)) &&
          /niin kauan|kunnes|ajan|tarpee|edellyt|så länge|tills|as long|until|(?<!un)necessary|saakka|jälkeen/iu.test(
            words,
          )
        )
      })
      .flatMap((sentence) => phraseAt(text, sentence) ?? []),
  )
  return [...said, ...statutesElsewhere(register)]
}

/** The sentences of passages; a lead-in and its list are one, unless the list tells periods one by one. */
function statementsIn(text: string, passages: readonly Passage[]): Span[] {
  return passages.flatMap(({ span }, index) => {
    const sentences = sentencesIn(text, span)
    const last = sentences.at(-1)
    if (last === undefined || text[last.end - 1] !== ':') return isLed(text, passages, index) ? [] : sentences
    const end = listBelow(text, passages, index).at(-1)?.span.end
    return [...sentences.slice(0, -1), ...(end === undefined ? [] : [{ start: last.start, end }])]
  })
}

/** The items below a lead-in that belong to its sentence. */
function listBelow(text: string, passages: readonly Passage[], lead: number): Passage[] {
  const below = passages.slice(lead + 1)
  const end = below.findIndex(({ kind }) => kind !== 'listItem')
  const items = end === -1 ? below : below.slice(0, end)
  return items.some(({ span }) => periodsIn(text, span).length > 0) ? [] : items
}

function isLed(text: string, passages: readonly Passage[], index: number): boolean {
  const lead = passages.findLastIndex(({ kind }, at) => at < index && kind !== 'listItem')
  const above = passages[lead]
  return (
    passages[index]?.kind === 'listItem' &&
    above !== undefined &&
    /:\s*$/.test(text.slice(above.span.start, above.span.end)) &&
    listBelow(text, passages, lead).length > 0
  )
}

/** How often the need is looked at says nothing of how long. */
const review =
  /(?:arvioi|tarkist|tarkast)\p{L}*[^.]{0,80}(?:vuosittain|säännöllisesti|kerran)|(?:bedöm|granska)[^.]{0,80}(?:årligen|regelbundet)|review\p{L}*[^.]{0,80}(?:annually|yearly|regularly)/iu

const statute = /kirjanpitola|bokföringslag|accounting act|bookkeeping act/iu

/** Sentences of other sections that leave the time of keeping to the Accounting Act. */
function statutesElsewhere({ text, sections }: RegisterText): Phrase[] {
  return sections
    .filter(({ kinds }) => !kinds.includes('retention') && !kinds.some((kind) => silent.has(kind)))
    .flatMap(({ passages }) => passages.flatMap(({ span }) => sentencesIn(text, span)))
    .flatMap((span) => phraseAt(text, span) ?? [])
    .filter(
      ({ text: words, span }) =>
        statute.test(words) && keeping.test(words) && periodsIn(text, span).length === 0,
    )
}

const ends =
  /(?:hävite|poiste|poistaa|tuho|radera|eras|delet)\p{L}*[^.]{0,120}(?:pyynnöstä|vaatimuksesta|päätty|loppu|niin kauan|kunnes|på begäran|upphör|on request|\bends?\b)/iu

/** Where no section is about it: when data are erased, as another section tells. */
function criteriaElsewhere({ text, sections }: RegisterText): Phrase[] {
  const found = sections
    .filter(({ kinds }) => !kinds.some((kind) => silent.has(kind)))
    .flatMap(({ passages }) => passages.flatMap(({ span }) => sentencesIn(text, span)))
    .flatMap((span) => phraseAt(text, span) ?? [])
    .filter(({ text: words, span }) => ends.test(words) && periodsIn(text, span).length === 0)
  return [...new Map(found.map((phrase) => [phrase.text, phrase])).values()]
}
