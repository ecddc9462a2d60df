import type { Span } from '@seloste/domain'
import { isReport } from '../recognise/kind-of.ts'
import type { Passage } from '../recognise/piece.ts'
import type { Section } from '../recognise/sections.ts'
import {
  businessIdsIn,
  emailsIn,
  type Postal,
  phonesIn,
  postalAddressIn,
  type Valued,
} from '../words/contact-facts.ts'
import { linesOf } from '../words/lines.ts'
import { type Phrase, partOf, phraseAt } from '../words/phrase.ts'
import { type RegisterText, sectionsAbout, wholeOf } from './register-text.ts'

/** Somebody as a text names them: a controller, a contact, an officer. */
export type PartyReading = {
  readonly name?: Phrase
  /** Title or task of a person. */
  readonly title?: Phrase
  readonly businessId?: Phrase
  readonly email?: Valued
  readonly phone?: Phrase
  readonly address?: Postal
}

/** The controller, as the section about it tells; what stands nowhere there is looked for in the rest of the text. */
export function readController(register: RegisterText): PartyReading {
  const sections = sectionsAbout(register, 'controller', 'jointControllers')
  const [first] = sections
  const { text } = register
  const name = first === undefined ? nameInProse(register) : nameIn(text, first)
  const own = first === undefined ? undefined : partyFacts(text, nearPart(text, first))
  const businessId =
    own?.businessId ??
    businessIdsIn(text, register.span).find((one) => first === undefined || isLabelled(text, one))
  return {
    ...(name === undefined ? {} : { name }),
    ...(own ?? {}),
    ...(businessId === undefined ? {} : { businessId }),
  }
}

function isLabelled(text: string, { span }: Phrase): boolean {
  return /tunnus|fo-?num|business/i.test(text.slice(Math.max(0, span.start - 30), span.start))
}

/** Business id, addresses and number in a stretch of text, the first of each. */
export function partyFacts(text: string, span: Span): PartyReading {
  const [businessId] = businessIdsIn(text, span)
  const [email] = emailsIn(text, span)
  const [phone] = phonesIn(text, span)
  const address = postalAddressIn(text, span)
  return {
    ...(businessId === undefined ? {} : { businessId }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
  }
}

/** The body without what is said of somebody else in it (“tietosuojavaltuutettu …”). */
function nearPart(text: string, { body, heading }: Section): Span {
  const start = heading?.inline === true ? heading.span.start : body.start
  const words = text.slice(start, body.end)
  const other = /tietosuojavaltuutet|dataombudsman|data protection ombudsman/i.exec(words)
  return { start, end: other === null ? body.end : start + other.index }
}

const nameLabel =
  /^(?:(?:yhdistyksen|yrityksen|organisaation|rekisterinpitäjän|yhtiön)?\s?nimi|yritys|yhtiö|organisaatio|yhdistys|toiminimi|sivusto|rekisterin ?pitäjä(?:nä)?|palvelun ?tarjoaja|namn|företag|organisation|personuppgiftsansvarig|registeransvarig|name|company|organi[sz]ation|(?:data )?controller)\s?:\s*/iu
const otherLabel =
  /^(?:y-?\s?tunnus|fo-?nummer|osoite|postiosoite|käyntiosoite|puh|tel|sähköposti|e-?mail|s-posti|kotipaikka|verkkosivu|www|email|phone|address|adress|business id)/iu

/** A line of a form that says what is to be written below it. */
const bareLabel =
  /^(?:nimi|osoite|yhteystiedot|muut yhteystiedot.*|puhelin|sähköposti(?:osoite)?|namn|adress|(?:övriga )?kontaktuppgifter.*|name|address|(?:other )?contact (?:details|information).*)$/iu
const said =
  /^(?:\p{L}+\s){0,3}(?:rekisterinpitäjä(?:nä)?\s(?:on|toimii)|(?:personuppgiftsansvarig|registeransvarig)\s(?:är|för\s[^.]{3,60}\sär)|(?:data\s)?controller\s(?:of\s[^.]{3,60}\s)?is)\s/iu

function nameIn(text: string, { passages, heading }: Section): Phrase | undefined {
  const told = passages.flatMap((passage) => nameInRow(text, passage) ?? [])[0]
  if (told !== undefined) return told
  const lines = passages.flatMap(({ span }) => linesOf(text, span))
  for (const line of lines) {
    const label = nameLabel.exec(line.text)
    if (label !== null) return cutName(partOf(line, label[0].length))
  }
  for (const line of lines) {
    if (
      /:$/.test(line.text) ||
      otherLabel.test(line.text) ||
      bareLabel.test(line.text) ||
      (heading === undefined && !/\p{Lu}/u.test(line.text))
    )
      continue
    const name = cutName(line)
    if (name !== undefined && name.text.length > 1) return name
  }
  return undefined
}

/** A row of a table with “Nimi” in its first cell. */
function nameInRow(text: string, { kind, cells = [] }: Passage): Phrase | undefined {
  const [label, name] = cells.filter(({ start, end }) => start < end)
  if (kind !== 'tableRow' || label === undefined || name === undefined) return undefined
  return nameLabel.test(`${text.slice(label.start, label.end)}: `) ? cutName(phraseAt(text, name)) : undefined
}

const legalForm =
  /(?<=\s)(?:Oyj|Oy|OY|Ab|AB|Abp|Ky|KY|Ay|ry|r\.y\.|rf|r\.f\.|Ry|RY|Rf|Osk|osk|Tmi|sr|Ltd|LTD|Limited|Inc|LLC|GmbH|AG|S\.A\.|B\.V\.|A\/S|AS|ApS|säätiö|kuntayhtymä)(?![\p{L}])(?:\s(?:Ab|AB|Ltd|rf))?/u
/** A company whose legal form stands before its name: “Asunto Oy Mallila”. */
const housing =
  /^(?:Asunto|As\.?|AS|Kiinteistö|Kiint\.?|Keskinäinen\s\p{L}+|Bostads|Fastighets)\s(?:Oy|OY|Ab|AB|osakeyhtiö)\s\p{Lu}/u
const nameEnd =
  /\s*(?:,|;|\t|\s[–—-]\s(?=\d|https?:|puh|p\.|tel|\S+@)|\(|\s["“”]|\sY-?\s?tunnus|\sFO-?nummer|\sBusiness ID|\sOsoite|\sAddress|\sPuh|\sp\.\s|\stel|\s\S+@\S+|\s\S+\s?\[at\]|\s\+\d|\s0\d{1,2}[\s-]\d|\s358\s\d|\s\d{7}-\d|\s(?:PL|PB)\s?\d|\shttps?:|\s(?:is|are)\s(?:the|responsible)|\sär\s(?:registeransvarig|personuppgiftsansvarig|ansvarig)|\s(?:toimii|on|vastaa)\s(?:rekisterin|henkilötie)|\.(?=\s|$)(?<!\bs\.))/iu

/** Whether words name a company or an association by its legal form. */
export function hasLegalForm(words: string): boolean {
  return legalForm.test(words)
}

/** A name without what follows it: its business id, a remark in brackets, an address. */
export function cutName(line: Phrase | undefined): Phrase | undefined {
  if (line === undefined) return undefined
  const sentence = said.exec(line.text)
  if (sentence !== null) return cutName(partOf(line, sentence[0].length))
  const form = housing.test(line.text) ? null : legalForm.exec(line.text)
  const end = nameEnd.exec(line.text)
  const formEnd = form === null ? line.text.length : form.index + form[0].length
  const isSoleTrader = form !== null && /^Tmi/.test(form[0])
  const cut = Math.min(end === null ? line.text.length : end.index, isSoleTrader ? line.text.length : formEnd)
  const name = partOf(line, 0, cut)
  if (name === undefined) return undefined
  const street =
    /\s\p{Lu}[\p{L}-]*(?:tie|katu|kuja|polku|gatan|vägen|kaari|raitti|ranta|väylä|street|road)\s\d/u.exec(
      name.text,
    )
  return street === null || street.index === 0 ? name : partOf(name, 0, street.index)
}

/** An organisation that no section names: the one with a legal form that is named most, else the one in the title. */
function nameInProse(register: RegisterText): Phrase | undefined {
  return nameWithForm(register) ?? nameAboveReport(register)
}

/** The first line of a report, where its words have it in the genitive again. */
function nameAboveReport({ text, span }: RegisterText): Phrase | undefined {
  if (!isReport(text)) return undefined
  const line = phraseAt(text, {
    start: span.start,
    end: span.start + firstLineLength(text.slice(span.start, span.end)),
  })
  const name = line?.text ?? ''
  return name.length >= 3 && name.length <= 40 && text.toLowerCase().includes(`${name.toLowerCase()}n `)
    ? line
    : undefined
}

function firstLineLength(text: string): number {
  const end = /\S[^\n]*/.exec(text)
  return end === null ? 0 : end.index + end[0].length
}

function nameWithForm({ text, span }: RegisterText): Phrase | undefined {
  const pattern =
    /((?:\p{Lu}[\p{L}\d&.'’–-]*\s){1,6}(?:Oyj|Oy Ab|Oy|Ab|ry|rf|r\.f\.|r\.y\.|Ltd|osuuskunta|säätiö))(?=(?::\p{Ll}+)?[\s,.)])/gu
  const named = new Map<string, { count: number; phrase: Phrase }>()
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const start = span.start + match.index
    const phrase = phraseAt(text, { start, end: start + match[0].length })
    if (phrase === undefined) continue
    const known = named.get(phrase.text)
    named.set(phrase.text, { count: (known?.count ?? 0) + 1, phrase: known?.phrase ?? phrase })
  }
  return [...named.values()].toSorted((one, other) => other.count - one.count)[0]?.phrase
}

/** E-mail address of the controller, failing that of the contact, the officer, or whoever takes questions. */
export function readEmail(register: RegisterText): Valued | undefined {
  return nearest(register, emailsIn, ({ value }) => !isAuthority(value))
}

/** Telephone number, in the same order. */
export function readPhone(register: RegisterText): Phrase | undefined {
  const { text } = register
  return nearest(register, phonesIn, ({ span }) => !isOthers(text, span))
}

function nearest<Found>(
  register: RegisterText,
  find: (text: string, span: Span) => Found[],
  isOwn: (found: Found) => boolean,
): Found | undefined {
  const near = [
    ...sectionsAbout(register, 'controller', 'jointControllers'),
    ...sectionsAbout(register, 'contact'),
    ...sectionsAbout(register, 'dpo', 'representative'),
  ]
  for (const section of near) {
    const found = find(register.text, wholeOf(section)).find(isOwn)
    if (found !== undefined) return found
  }
  return find(register.text, register.span).find(isOwn)
}

function isAuthority(address: string): boolean {
  return /tietosuoja@om\.fi|@tietosuoja\.fi|dataombudsman/.test(address)
}

/** True for a number of the authority or of another company: said so on its line or just before. */
function isOthers(text: string, { start, end }: Span): boolean {
  if (/29\s?566\s?67/.test(text.slice(start, end))) return true
  const around = text.slice(Math.max(0, start - 160), start)
  const sentence = around.slice(around.lastIndexOf('\n\n') + 1)
  return /tietosuojavaltuutet|asiakaspalveluun, puh|dataombudsman|ombudsman/i.test(sentence)
}
