import type { Assessment, RuleOutcome } from './assessment.ts'
import type { Finding, Worded } from './finding.ts'
import type { Law } from './law-pack.ts'
import { currentLawPack, type LawPack } from './law-packs.ts'
import type { Matter } from './matter.ts'
import type { Rule, Violation } from './rule.ts'

/** Which law is asked: that of a day, in a version of the pack. */
export type JudgeOptions = {
  /** ISO 8601 date. */
  readonly date: string
  /** The newest when none is named. */
  readonly lawPack?: LawPack
}

/** What the law of a day says of a register or of a notice that was read. Pure: the same matter gives the same findings. */
export function judge(matter: Matter, { date, lawPack = currentLawPack }: JudgeOptions): Assessment {
  const law: Law = { pack: lawPack.version, date, parameters: lawPack.parametersOn(date) }
  const findings: Finding[] = []
  const openTasks: Finding[] = []
  const outcomes = new Map<string, RuleOutcome>()
  for (const rule of lawPack.rules) {
    if (!concerns(rule, matter) || !isInForce(rule, date)) continue
    const verdict = rule.judge(matter, law)
    if (typeof verdict === 'string') {
      outcomes.set(rule.id, verdict)
      continue
    }
    const inNotice = rule.scopes.includes('notice')
    const isTask = (violation: Violation) => matter.origin === 'read' && (!inNotice || violation.absent)
    outcomes.set(rule.id, verdict.every(isTask) ? 'notApplicable' : 'notMet')
    for (const violation of verdict)
      (isTask(violation) ? openTasks : findings).push(findingOf(rule, violation))
  }
  return { lawPack: lawPack.version, date, findings, openTasks, outcomes }
}

function concerns(rule: Rule, matter: Matter): boolean {
  return rule.scopes.includes('register') || (rule.scopes.includes('notice') && matter.notice !== undefined)
}

function isInForce(rule: Rule, date: string): boolean {
  return rule.validFrom <= date && (rule.validTo === undefined || date <= rule.validTo)
}

function findingOf(rule: Rule, { path, spans, values, fix }: Violation): Finding {
  return {
    rule: rule.id,
    article: rule.article,
    severity: rule.severity,
    path,
    message: values === undefined ? rule.message : filled(rule.message, values),
    ...(spans === undefined ? {} : { spans }),
    ...(fix === undefined ? {} : { fix }),
  }
}

function filled(message: Worded, values: Readonly<Record<string, Worded>>): Worded {
  const inLanguage = (language: keyof Worded) =>
    message[language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name]?.[language] ?? whole)
  return { fi: inLanguage('fi'), sv: inLanguage('sv'), en: inLanguage('en') }
}
