import type { NoticeSectionKind } from '@seloste/domain'
import { headingPatterns, neutralWords } from './heading-patterns.ts'

/** What a heading says its section is about, and how much of it says so (0–1). */
export type HeadingReading = { readonly kinds: readonly NoticeSectionKind[]; readonly coverage: number }

const readings = new Map<string, HeadingReading>()
const remembered = 2000

/** The kinds that a heading names; none when it names no part of a notice. Headings repeat, so readings are remembered. */
export function readHeading(heading: string): HeadingReading {
  if (heading.length > 300) return { kinds: [], coverage: 0 }
  const known = readings.get(heading)
  if (known !== undefined) return known
  if (readings.size >= remembered) readings.clear()
  const reading = freshReading(heading)
  readings.set(heading, reading)
  return reading
}

function freshReading(heading: string): HeadingReading {
  const text = heading
    .toLowerCase()
    .replace(/[“”"„]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[:.\s]+$/, '')
    .trim()
    .replace(/^[a-h][.)]? /, '')
  const found: NoticeSectionKind[] = []
  const covered = new Uint8Array(text.length)
  for (const [kind, pattern] of headingPatterns) {
    const matches = [...text.matchAll(pattern)]
    if (matches.length === 0) continue
    found.push(kind)
    for (const match of matches) covered.fill(1, match.index, match.index + Math.max(1, match[0].length))
  }
  return { kinds: settled(found, text), coverage: coverageOf(text, covered) }
}

function coverageOf(text: string, covered: Uint8Array): number {
  let words = 0
  let known = 0
  for (const match of text.matchAll(/[\p{L}\d:/&-]+/gu)) {
    words += 1
    const end = match.index + match[0].length
    if (covered.subarray(match.index, end).includes(1) || neutralWords.test(match[0])) known += 1
  }
  return words === 0 ? 0 : known / words
}

/** The kinds without those that only a word of another kind suggests. */
function settled(found: readonly NoticeSectionKind[], text: string): NoticeSectionKind[] {
  const kinds = new Set(found)
  const drop = (...unwanted: NoticeSectionKind[]) => {
    for (const kind of unwanted) kinds.delete(kind)
  }
  const has = (...wanted: NoticeSectionKind[]) => wanted.some((kind) => kinds.has(kind))
  if (/oikeutetu|berättigade intress|legitimate interest/.test(text)) drop('controller', 'rights')
  if (has('jointControllers', 'representative') && !/rekisterinpitäj\p{L}* (?:ja|,)/u.test(text))
    drop('controller')
  if (has('controller')) {
    if (
      /yhteystiedot|contact details|kontaktuppgifter/.test(text) &&
      !/ja yhteys(?:tiedot|henk)|yhteydenot/.test(text)
    )
      drop('contact')
    drop('measures', 'dataCategories')
  }
  if (has('dpo') && !/yhteyshenkilö|kontaktperson|contact person/.test(text)) drop('contact')
  if (has('dpo', 'contact')) drop('measures', 'dataCategories', 'dataSubjectCategories', 'recipients')
  if (/yhteydenottolomak/.test(text)) drop('contact')
  if (has('name') && !/sisält|content/.test(text)) drop('dataCategories', 'purposes')
  if (has('manualMeasures', 'electronicMeasures')) {
    if (!/periaatt|suojau|suojaam|princip|skydd|protection/.test(text)) drop('measures')
    else if (/\b[ab]:|aineisto|material/.test(text)) drop('measures')
    drop('dataCategories', 'recipients')
  }
  if (/^(?:tietosuoja|privacy|integritet|dataskydd) /.test(text)) drop('cookies')
  if (has('cookies')) {
    if (!/ja analytiikka|ja google/.test(text)) drop('dataCategories', 'purposes')
    drop('dataCategories', 'dataSubjectCategories', 'sources', 'recipients', 'measures')
  }
  if (has('purposes', 'legalBases') && !/säilyt|suoja|luovut|lähte/.test(text)) {
    drop('measures', 'retention')
    if (!/mitä|what|tietosisältö|vilka/.test(text)) drop('dataCategories')
  }
  if (has('transfers') && /oikeus siirtää|portab|siirrettävyy|siirto-oikeu/.test(text)) drop('transfers')
  if (has('automatedDecisions')) drop('purposes', 'dataCategories', 'rights', 'recipients')
  if (has('access', 'rectification', 'erasure', 'objection', 'complaint')) {
    drop('transfers', 'retention', 'measures', 'dataCategories', 'purposes', 'recipients', 'contact')
    if (/^(?:oikeus|rätt|right)\b/.test(text)) drop('rights')
    else if (!/rekisteröidyn|tarkast\p{L}*oikeudet|oikeudet|rättigheter|rights/u.test(text)) drop('rights')
  }
  if (has('rights')) {
    drop('transfers', 'measures', 'recipients', 'sources', 'dataSubjectCategories', 'contact', 'provision')
    if (!/poist|korja|muuttaminen/.test(text)) drop('dataCategories', 'purposes')
    if (/vaikuttaa|inverka|influence/.test(text)) drop('dataCategories', 'legalBases', 'changes')
  }
  if (has('retention') && /käsittel|behandling/.test(text) && !/aika|ajat|kauan|tid/.test(text)) {
    drop('retention', 'purposes')
    kinds.add('measures')
  }
  if (has('recipients') && /kenelle|luovu|vem har rätt|who can/.test(text))
    drop('dataCategories', 'purposes', 'controller')
  if (has('recipients') && has('contact')) drop('recipients')
  if (has('transfers')) drop('measures')
  if (has('transfers') && /transfer|siirrämme|siirto|överför/.test(text))
    drop('dataCategories', 'dataSubjectCategories', 'purposes')
  if (has('retention')) drop('dataSubjectCategories')
  if (
    has('sources') &&
    !/tietosisäl|rekisteriin tallenn|datainneh|käsiteltävät|content|(?<!\p{L})(?:mitä|vilka|what)(?!\p{L})/u.test(
      text,
    )
  )
    drop('dataCategories', 'purposes', 'dataSubjectCategories')
  if (has('changes') && /tietojen muuttaminen/.test(text)) drop('changes')
  if (has('changes')) drop('date', 'rectification', 'measures')
  if (
    has('dataCategories') &&
    /peruste|lähteet/.test(text) === false &&
    has('purposes') &&
    !/miksi|why|varför|ja käyttö/.test(text)
  )
    drop('purposes')
  if (has('date') && kinds.size > 1) drop('date')
  return [...kinds]
}
