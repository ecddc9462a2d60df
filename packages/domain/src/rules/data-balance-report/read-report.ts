import { isBusinessId } from '../../identifiers/business-id.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { NoticeText } from '../notice-text.ts'
import { hitsOf, says } from '../phrases/hits.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { sentenceAt, wordsAt } from '../phrases/sections.ts'
import { figurePhrases, resourcePhrases, topicPhrases } from './report-phrases.ts'
import { reportFigures, reportTopics, resourceParts, type YearReport } from './year-report.ts'

/** What else is known of a report that was read. */
export type ReadContext = {
  /** What it says of the registers, as facts. */
  readonly described?: ResolvedRegister
  readonly registers?: readonly ResolvedRegister[]
  readonly hasPredecessor?: boolean
}

/** A report as its words tell it. What the words leave open is not told. */
export function readReport(notice: NoticeText, context: ReadContext = {}): YearReport {
  const { described, registers = [], hasPredecessor = false } = context
  const figures = reportFigures.flatMap((figure) => {
    const number = numberBeside(notice, figurePhrases[figure])
    return number === undefined ? [] : [[figure, number] as const]
  })
  return {
    ...identityIn(notice),
    ...periodIn(notice),
    resources: [{ tells: new Set(resourceParts.filter((part) => says(notice, resourcePhrases[part]))) }],
    tells: new Set(reportTopics.filter((topic) => says(notice, topicPhrases[topic]))),
    figures: Object.fromEntries(figures),
    hasPredecessor,
    ...(described === undefined ? {} : { described }),
    registers,
  }
}

const legalName =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}&.-]*\s+){1,5}(?:Oyj?|Abp?|ry|rf|rp|ky|kb|osk|säätiö|sr|Ltd|plc)|\p{Lu}\p{L}+n (?:kaupunki|kunta))(?![\p{L}\p{N}])/u
const businessIds = /(?<!\d)\d{7}-\d(?!\d)/g

function identityIn({ text }: NoticeText): Pick<YearReport, 'name' | 'businessId'> {
  const name = legalName.exec(text)?.[1]
  const businessId = text.match(businessIds)?.find(isBusinessId)
  return { ...(name === undefined ? {} : { name }), ...(businessId === undefined ? {} : { businessId }) }
}

const date = String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4})`
const span = new RegExp(String.raw`${date}\s*[–—-]\s*${date}`)
const shortSpan = /(\d{1,2})\.(\d{1,2})\.\s*[–—-]\s*(\d{1,2})\.(\d{1,2})\.(\d{4})/
const year =
  /(?:tietotilinpäätös|raportointikausi|raportti vuodelta|vuodelta|tilikausi|rapporteringsperiod|för år|reporting period|for the year)\s*:?\s*(\d{4})(?!\d)/iu
const issued = new RegExp(
  String.raw`(?:laadittu|päivätty|hyväksytty|annettu|julkaistu|upprättad|daterad|godkänd|dated|issued|approved)[^.\d]{0,40}${date}`,
  'iu',
)

function periodIn({ text }: NoticeText): Pick<YearReport, 'period' | 'issuedOn'> {
  const period = spanIn(text)
  const [, day, month, of] = issued.exec(text) ?? []
  return {
    ...(period === undefined ? {} : { period }),
    ...(of === undefined ? {} : { issuedOn: iso(day, month, of) }),
  }
}

function spanIn(text: string): YearReport['period'] {
  const whole = span.exec(text)
  if (whole !== null)
    return { from: iso(whole[1], whole[2], whole[3]), to: iso(whole[4], whole[5], whole[6]) }
  const short = shortSpan.exec(text)
  if (short !== null)
    return { from: iso(short[1], short[2], short[5]), to: iso(short[3], short[4], short[5]) }
  const one = year.exec(text)?.[1]
  return one === undefined ? undefined : { from: `${one}-01-01`, to: `${one}-12-31` }
}

function iso(day = '1', month = '1', of = ''): string {
  return `${of}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const dates = new RegExp(`${date}|\\d{4}/\\d+|\\d+/\\d{4}`, 'g')
const none =
  /(?<!\p{L})(ei (ollut|tehty|tapahtunut|yhtään|saatu)|yhtään|inga|inte några|no(ne)?|nolla|noll|zero)(?!\p{L})/iu

/** The first number in a sentence that speaks of something, dates apart; none when it says that there was nothing. */
function numberBeside(notice: NoticeText, meaning: Phrases): number | undefined {
  for (const hit of hitsOf(notice, meaning)) {
    const sentence = wordsAt(notice, sentenceAt(notice, hit.span)).replaceAll(dates, ' ')
    const number = /(?<![\p{L}\d.,/-])\d+(?![\d/-])/u.exec(sentence)?.[0]
    if (number !== undefined) return Number(number)
    if (none.test(sentence)) return 0
  }
  return undefined
}
