import type { NoticeSectionKind, Span } from '@seloste/domain'
import { latestDate } from '../interpret/dates.ts'
import type { Reading } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import type { Section } from '../recognise/sections.ts'
import type { Phrase } from '../words/phrase.ts'

/** What a notice states, as flat labels: the form in which readings are compared with those of people. */
export type NoticeFacts = {
  /** ISO 639-1, of any language that was recognised. */
  readonly language: string
  readonly controllerName: string | null
  readonly businessId: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly registerName: string | null
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string | null
  readonly transfersOutsideEea: boolean | null
  readonly legalBases: readonly string[]
  readonly rights: readonly string[]
  readonly retention: readonly RetentionFact[]
  readonly dataCategories: readonly string[]
  readonly sources: readonly string[]
  readonly recipients: readonly string[]
  /** The first six words of every section of a kind. */
  readonly sections: Readonly<Record<string, readonly string[]>>
}

/** A period for which data are kept. */
export type RetentionFact = {
  readonly amount: number
  readonly unit: string
  readonly trigger: string | null
  readonly qualifier?: string
  readonly min?: number
}

const bases = {
  '6-1-a': 'consent',
  '6-1-b': 'contract',
  '6-1-c': 'legalObligation',
  '6-1-d': 'vitalInterests',
  '6-1-e': 'publicTask',
  '6-1-f': 'legitimateInterests',
} as const

const rights = {
  access: 'access',
  rectification: 'rectification',
  erasure: 'erasure',
  restriction: 'restriction',
  objection: 'objection',
  portability: 'portability',
  withdraw: 'withdrawConsent',
  complaint: 'complaint',
  'objection-marketing': 'directMarketingObjection',
} as const

/** The labels of one register of a notice. */
export function noticeFacts(
  register: RegisterText,
  reading: Reading,
  language: string = register.language,
): NoticeFacts {
  const { controller, registerName, email, phone, transfers } = reading
  return {
    language,
    controllerName: controller.name?.text ?? null,
    businessId: controller.businessId?.text ?? null,
    email: email?.value ?? null,
    phone: phone?.text ?? null,
    registerName: registerName?.text ?? null,
    date: latestDate(reading.dates)?.value ?? null,
    transfersOutsideEea: transfers === undefined ? null : transfers.state === 'stated',
    legalBases: [...new Set(reading.legalBases.map(({ code }) => bases[code]))],
    rights: [...new Set(reading.rights.map(({ right }) => rights[right]))],
    retention: reading.retention.map(({ period, bound, trigger }) => ({
      amount: period.amount,
      unit: period.unit,
      trigger: trigger?.text ?? null,
      ...(bound === undefined ? {} : { qualifier: bound }),
      ...(period.least === undefined ? {} : { min: period.least }),
    })),
    dataCategories: words(reading.dataCategories),
    sources: words(reading.sources),
    recipients: words(reading.recipients.items),
    sections: starts(register, reading),
  }
}

function words(phrases: readonly Phrase[]): string[] {
  return [...new Map(phrases.map(({ text }) => [text.toLowerCase(), text])).values()]
}

const sectionLabels: Partial<Record<NoticeSectionKind, string>> = {
  jointControllers: 'controller',
  representative: 'contact',
  name: 'registerName',
  legalBases: 'legalBasis',
  dataSubjectCategories: 'dataSubjects',
  provision: 'other',
  measures: 'security',
  manualMeasures: 'securityManual',
  electronicMeasures: 'securityElectronic',
  rights: 'rightsGeneral',
  complaint: 'rightsGeneral',
  review: 'changes',
}

function starts(register: RegisterText, reading: Reading): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  const add = (kind: string, start: string) => {
    if (start === '') return
    found[kind] = [...(found[kind] ?? []), start]
  }
  register.sections.forEach((section, index) => {
    if (section.heading === undefined && section.isProse !== true && !isLong(section)) return
    for (const kind of section.kinds) {
      if (kind === 'date') continue
      if (kind === 'other' && section.passages.length === 0) continue
      const body = section.passages.length > 0 ? section : register.sections[index + 1]
      if (body !== undefined) add(sectionLabels[kind] ?? kind, firstWords(register.text, startOf(body)))
    }
  })
  const date = latestDate(reading.dates)
  if (date !== undefined && !isInside(register, date.line)) add('date', firstWords(register.text, date.line))
  return found
}

function isLong({ passages }: Section): boolean {
  return passages.some(({ span }) => span.end - span.start > 600)
}

/** A date in a section about something else is no section of its own. */
function isInside({ sections }: RegisterText, line: Span): boolean {
  return sections.some(
    ({ heading, body, kinds, passages }) =>
      heading !== undefined &&
      line.start >= body.start &&
      line.end <= body.end &&
      !kinds.includes('date') &&
      !kinds.includes('changes') &&
      passages.at(-1)?.span.end !== line.end,
  )
}

function startOf({ passages, body }: Section): Span {
  const first = passages[0]
  return { start: first?.span.start ?? body.start, end: body.end }
}

function firstWords(text: string, { start, end }: Span): string {
  return text
    .slice(start, Math.min(end, start + 400))
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^\d{1,2}[.)]$/.test(word))
    .slice(0, 6)
    .join(' ')
}
