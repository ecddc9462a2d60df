import type { Span } from '@seloste/domain'
import { type Phrase, phraseAt } from './phrase.ts'

/** Something written in a text, and the value that it stands for. */
export type Valued = { readonly value: string; readonly phrase: Phrase }

const at = String.raw`(?:@|\s?[[({]\s?(?:at|ät|a|miu|kissanhäntä)\s?[\])}]\s?|\s+@\s+|\s(?:at|ät|\(a\))\s)`
const address = new RegExp(
  String.raw`(?<![\p{L}\d.])(?<local>[\p{L}\d][\p{L}\d_+-]{0,63}(?:\s?\.\s?[\p{L}\d_+-]{1,63}){0,4})${at}(?<domain>[\p{L}\d-]{1,63}(?:\s?(?:\.|[[(]\s?(?:dot|piste)\s?[\])])\s?[\p{L}\d-]{1,63}){0,3}\s?(?:\.|[[(]\s?(?:dot|piste)\s?[\])])\s?(?:[a-z]{2,12}))(?![\p{L}\d])`,
  'giu',
)

/** E-mail addresses in a stretch of text, also those that are written so that machines miss them. */
export function emailsIn(text: string, span: Span): Valued[] {
  const found: Valued[] = []
  for (const match of text.slice(span.start, span.end).matchAll(address)) {
    const local = (match.groups?.local ?? '').replace(/\s/g, '')
    const domain = (match.groups?.domain ?? '')
      .replace(/[[(]\s?(?:dot|piste)\s?[\])]/gi, '.')
      .replace(/\s/g, '')
    if (/^etunimi/i.test(local) || /^first(?:name)?\.last/i.test(local)) continue
    const start = span.start + match.index
    const phrase = phraseAt(text, { start, end: start + match[0].length })
    if (phrase !== undefined) found.push({ value: `${local}@${domain}`.toLowerCase(), phrase })
  }
  return found
}

const phone =
  /(?<![\p{L}\d/.,§-])(?:\+\s?\d{1,3}[\s-]?(?:\(0\)\s?)?\(?\d{1,4}\)?(?:\s?[-–]?\s?\d{2,8}){1,5}|00\d{2,3}[\s-]?\d{1,4}(?:[\s-]?\d{2,8}){1,4}|358[\s-]\d{1,3}(?:[\s-]\d{2,7}){1,4}|\(0\d{1,3}\)\s?\d{2,8}(?:[\s-]\d{2,4}){0,3}|0\d{1,3}(?:\s?[-–]?\s?\d{2,8}){1,4}|0\d{5,11})(?![\d/.]?\d)(?!-\d(?!\d))/gu

/** Telephone numbers in a stretch of text, as they are written. */
export function phonesIn(text: string, span: Span): Phrase[] {
  const found: Phrase[] = []
  for (const match of text.slice(span.start, span.end).matchAll(phone)) {
    const digits = match[0].replace(/\D/g, '')
    if (digits.length < 5 || digits.length > 15) continue
    const start = span.start + match.index
    const before = text.slice(Math.max(0, start - 12), start)
    if (/faksi:?\s*$|fax:?\s*$|tunnus:?\s*$|nro:?\s*$/i.test(before)) continue
    if (digits.length < 6 && !/(?:puh\w*|tel|tfn|phone|p)[.:]*\s*$/i.test(before)) continue
    const after = text.slice(start + match[0].length, start + match[0].length + 3)
    if (/^\d{5}$/.test(match[0]) && /^\s\p{Lu}/u.test(after)) continue
    const phrase = phraseAt(text, { start, end: start + match[0].length })
    if (phrase !== undefined) found.push(phrase)
  }
  return found
}

const businessId = /(?<![\p{L}\d/.-])(?:Y-)?(\d{6,7}\s?[-–]\s?\d)(?![\d-])/gu
const idLabel =
  /(?:tunnus|fo-?nummer|f-signum|org\.?\s?nr|business\s?id|company\s?id|registration|\bY)[\p{L}\s]{0,12}[:\s.(-]*$/iu

/** Business ids in a stretch of text, malformed ones too: the label or the length tells them from telephone numbers. */
export function businessIdsIn(text: string, span: Span): Phrase[] {
  const found: Phrase[] = []
  for (const match of text.slice(span.start, span.end).matchAll(businessId)) {
    const id = match[1] ?? ''
    const start = span.start + match.index + match[0].length - id.length
    const before = text.slice(Math.max(0, start - 40), start)
    if (id.replace(/\D/g, '').length !== 8 && !idLabel.test(before)) continue
    const phrase = phraseAt(text, { start, end: start + id.length })
    if (phrase !== undefined) found.push(phrase)
  }
  return found
}

// A street begins after the name of a company and after a label.
const postal =
  /(?<street>(?:(?!(?:Oyj?|OY|Abp?|AB|Ky|KY|Ay|ry|rf|Tmi|Ltd|Osoite|Postiosoite|Käyntiosoite|Adress|Postadress|Address)(?![\p{L}]))\p{Lu}[\p{L}.'’-]+(?:[^\S\n](?!(?:Oyj?|OY|Abp?|AB|Ky|KY|Ay|ry|rf|Tmi|Ltd)(?![\p{L}]))[\p{L}.'’-]+){0,3}\s\d{1,4}(?:[–-]\d{1,4})?(?:\s?[a-zA-Z]{1,2}(?![\p{L}]))?(?:\s\d{1,4}(?!\d))?|(?:PL|PB|P\.?\s?O\.?\s?Box)\s?\d{1,5}(?:\s\([^)]{1,40}\))?))[,\s]{1,3}(?:FI-)?(?<code>\d{5})\s(?<city>\p{Lu}[\p{L}-]+)/u

/** A postal address in a text. */
export type Postal = { readonly street: Phrase; readonly postalCode: Phrase; readonly city: Phrase }

/** The first postal address in a stretch of text. */
export function postalAddressIn(text: string, span: Span): Postal | undefined {
  const match = postal.exec(text.slice(span.start, span.end))
  const { street = '', code = '', city = '' } = match?.groups ?? {}
  if (match === null) return undefined
  const place = (words: string, from: number) => {
    const start = text.indexOf(words, from)
    return phraseAt(text, { start, end: start + words.length })
  }
  const from = span.start + match.index
  const [first, second] = [place(street, from), place(code, from + street.length)]
  const third = place(city, from + street.length + code.length)
  if (first === undefined || second === undefined || third === undefined) return undefined
  return { street: first, postalCode: second, city: third }
}
