import type { Span } from '@seloste/domain'
import { numberOf } from '../words/numerals.ts'

/** Units of periods as notices say them. */
export const periodUnits = ['year', 'month', 'week', 'day', 'hour'] as const

/** A unit of a period. */
export type PeriodUnit = (typeof periodUnits)[number]

/** A length of time in a text. */
export type Period = {
  readonly amount: number
  readonly unit: PeriodUnit
  /** Lower end of a range (“2–5 vuotta”). */
  readonly least?: number
  readonly span: Span
}

const units: readonly (readonly [PeriodUnit, string])[] = [
  [
    'year',
    'vuot(?:ta|tena|een)|vuode(?:n|ksi|ssa)|vuosi(?!tt|\\p{L})|v(?=\\s|[.,;)]|$)|år(?!l)(?:ens?|s)?|years?',
  ],
  ['month', 'kuukau(?:tta|teen|den|deksi|dessa|si)|kk(?::\\p{L}+)?|månad(?:er|ers|en|s)?|months?'],
  ['week', 'viik(?:koa|koon|on|oksi|ossa|ko)|veck(?:as?|or|ors|an)|weeks?'],
  [
    'day',
    '(?:vuorokau|päivä|arkipäivä)(?:tta|teen|den|deksi|dessa|si|ä|än|ksi|n|ssä)?|vrk|pv|dag(?:ar|ars|en|s)?|dygns?|days?',
  ],
  ['hour', 'tun(?:tia|nin|nissa|ti)|h(?=\\s|[.,;)]|$)|timm(?:ar|e|en)|hours?'],
]

const number = '(?:\\d{1,4}(?:[.,]\\d{1,2})?|[\\p{L}-]{2,24})'
const unitPattern = units.map(([unit, words]) => `(?<${unit}>${words})`).join('|')
const counted = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:(?<least>${number})\\s?(?:[-–—]|tai|till|to)\\s?)?(?<amount>${number})\\s?(?:\\((?<digits>\\d{1,4}(?:[.,]\\d)?)\\)\\s?)?(?:full(?:a|t)\\s|kalenteri|calendar\\s|kalender)?(?:${unitPattern})(?![\\p{L}])`,
  'giu',
)
/** “Vuoden ajan”: one, without a number. */
const single =
  /(?<![\p{L}\d])(?<!\d )(?:(?<year>vuoden|ett år|a year|one year)|(?<month>kuukauden|en månad|a month)|(?<week>viikon|en vecka|a week)|(?<day>vuorokauden))\s(?=ajan|kuluttua|kuluessa|sisällä|päästä|jälkeen|från|efter|after|from)/giu

/** “Säilytetään vuoden.”: one, where the words before it tell of keeping. */
const kept =
  /(?<=(?:tiedot|säilytetään|säilytämme|säilyvät|säilyy|noin|enintään|korkeintaan|vähintään)\s)(?:(?<year>vuoden)|(?<month>kuukauden)|(?<week>viikon)|(?<day>vuorokauden))(?=\s*(?:[,.;\n]|$))|(?<=kulunut\s)(?:(?<pastYear>vuosi)|(?<pastMonth>kuukausi))(?![\p{L}])/giu

/** The periods in a stretch of text, in digits and in words. */
export function periodsIn(text: string, span: Span): Period[] {
  const words = text.slice(span.start, span.end)
  const periods: Period[] = []
  for (const match of words.matchAll(counted)) {
    const { groups } = match
    const amount = numberOf(groups?.digits ?? groups?.amount ?? '') ?? numberOf(groups?.amount ?? '')
    const unit = periodUnits.find((one) => groups?.[one] !== undefined)
    if (amount === undefined || amount === 0 || unit === undefined) continue
    const least = numberOf(groups?.least ?? '')
    periods.push({ amount, unit, ...(least === undefined ? {} : { least }), span: spanOf(match) })
  }
  for (const match of [...words.matchAll(single), ...words.matchAll(kept)]) {
    const { pastYear, pastMonth } = match.groups ?? {}
    const past = pastYear !== undefined ? 'year' : pastMonth !== undefined ? 'month' : undefined
    const unit = past ?? periodUnits.find((one) => match.groups?.[one] !== undefined)
    const found = spanOf(match)
    if (
      unit === undefined ||
      periods.some((period) => period.span.end > found.start && period.span.start < found.end)
    )
      continue
    periods.push({ amount: 1, unit, span: found })
  }
  return periods.toSorted((one, other) => one.span.start - other.span.start)

  function spanOf(match: RegExpExecArray): Span {
    return { start: span.start + match.index, end: span.start + match.index + match[0].trimEnd().length }
  }
}
