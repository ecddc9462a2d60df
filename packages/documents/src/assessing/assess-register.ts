import {
  type Assessment,
  type FactPath,
  type Finding,
  judge,
  type Language,
  type Organisation,
  type ResolvedRegister,
  type RuleOutcome,
  renamingFix,
} from '@seloste/domain'
import { composeNotice } from '../notice/compose-notice.ts'
import { noticeTextOf } from '../notice-text/notice-text.ts'

/** Which law is asked of a register, and of the words of its notice in which languages. */
export type AssessOptions = {
  /** ISO 8601 date. */
  date: string
  /** Those in which the register, and else the organisation, says that its notice is published, unless given. */
  languages?: readonly Language[]
}

/**
 * What the law of a day says of a kept register: of its facts, and of the words of its notice in each language. What
 * is found in words stands at the facts that they state, once for each.
 */
export function assessRegister(
  register: ResolvedRegister,
  organisation: Organisation,
  { date, languages = languagesOf(register, organisation) }: AssessOptions,
): Assessment {
  const byLanguage = languages.map((language) => assessIn(register, organisation, date, language))
  const [first, ...others] = byLanguage
  if (first === undefined) return judge({ register, organisation, origin: 'kept' }, { date })
  return others.reduce(together, first)
}

function languagesOf({ particulars }: ResolvedRegister, organisation: Organisation): readonly Language[] {
  return particulars.languages?.length ? particulars.languages : organisation.languages
}

function assessIn(
  register: ResolvedRegister,
  organisation: Organisation,
  date: string,
  language: Language,
): Assessment {
  const { notice, factAt } = noticeTextOf(composeNotice(register, organisation, { language, date }))
  const assessment = judge({ register, organisation, origin: 'kept', notice }, { date })
  const findings = assessment.findings.flatMap(({ spans = [], ...finding }) => {
    const facts = new Set(spans.flatMap(({ start }) => factAt(start) ?? []))
    return facts.size === 0
      ? [finding]
      : [...facts].map((path) => findingAt(finding, path, register, language))
  })
  return { ...assessment, findings }
}

/** The finding at the fact whose words are at fault, with the fix that answers it there. */
function findingAt(
  { fix: general, ...finding }: Finding,
  path: FactPath,
  register: ResolvedRegister,
  language: Language,
): Finding {
  const fix = general?.changes.some((change) => isAbout(change.path, path))
    ? general
    : renamingFix(finding.rule, register, path, language)
  return { ...finding, path, ...(fix === undefined ? {} : { fix }) }
}

/** Whether one fact is another or a part of it. */
function isAbout(one: FactPath, other: FactPath): boolean {
  return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`)
}

/** What is found in either language, once. */
function together(one: Assessment, other: Assessment): Assessment {
  const known = new Set(one.findings.map(keyOf))
  const findings = [...one.findings, ...other.findings.filter((finding) => !known.has(keyOf(finding)))]
  const outcomes = new Map(one.outcomes)
  for (const [rule, outcome] of other.outcomes)
    outcomes.set(rule, weightier(outcome, outcomes.get(rule) ?? 'notApplicable'))
  return { ...one, findings, outcomes }
}

function keyOf({ rule, path }: Finding): string {
  return `${rule} ${path}`
}

const weights = { notMet: 2, met: 1, notApplicable: 0 } as const satisfies Record<RuleOutcome, number>

function weightier(one: RuleOutcome, other: RuleOutcome): RuleOutcome {
  return weights[one] >= weights[other] ? one : other
}
