import type { Assessment, RuleOutcome } from './assessment.ts'
import type { Finding, Worded } from './finding.ts'
import type { Law, LawPack } from './law-pack.ts'
import { currentLawPack } from './law-packs.ts'
import type { Matter } from './matter.ts'
import { parametersOn } from './parameters-on.ts'
import type { Rule, Violation } from './rule.ts'
import { rulesOn } from './rules-on.ts'

/** Which law is asked: that of a day, in a version of the pack. */
export type JudgeOptions = {
  /** ISO 8601 date. */
  readonly date: string
  /** The newest when none is named. */
  readonly lawPack?: LawPack
}

/** What the law of a day says of a register or of a notice that was read. Pure: the same matter gives the same findings. */
export function judge(matter: Matter, { date, lawPack = currentLawPack }: JudgeOptions): Assessment {
  const law: Law = { pack: lawPack.version, date, parameters: parametersOn(lawPack, date) }
  const findings: Finding[] = []
  const openTasks: Finding[] = []
  const outcomes = new Map<string, RuleOutcome>()
  for (const rule of rulesOn(lawPack, date)) {
    if (!concerns(rule, matter)) continue
    const verdict = rule.judge(matter, law)
    if (typeof verdict === 'string') {
      outcomes.set(rule.id, isBeyond(rule, matter) ? 'notApplicable' : verdict)
      continue
    }
    const isTask = (violation: Violation) => isOpenTask(rule, matter, violation)
    const told = (violation: Violation) => findingOf(rule, violation, matter.notice?.start)
    outcomes.set(rule.id, verdict.every(isTask) ? 'notApplicable' : 'notMet')
    for (const violation of verdict) (isTask(violation) ? openTasks : findings).push(told(violation))
  }
  return { lawPack: lawPack.version, date, findings, openTasks, outcomes }
}

/** A report is judged by the rules on reports alone; all else by what is there: facts, words, events. */
function concerns({ scopes }: Rule, { notice, operations, report }: Matter): boolean {
  if (report !== undefined || notice?.kind === 'dataBalanceReport') return scopes.includes('report')
  return (
    scopes.includes('register') ||
    (scopes.includes('notice') && notice !== undefined) ||
    (scopes.includes('operations') && operations !== undefined)
  )
}

/** What a notice need not tell cannot be missed in one that was read: it is to be asked of its controller. */
function isOpenTask(rule: Rule, matter: Matter, { absent }: Violation): boolean {
  if (matter.origin === 'kept' || matter.notice?.kind === 'dataBalanceReport') return false
  return absent === true || isBeyond(rule, matter)
}

/** A rule on what a notice need not tell says nothing of one that was read. */
function isBeyond({ scopes }: Rule, { origin, notice }: Matter): boolean {
  return origin === 'read' && notice?.kind !== 'dataBalanceReport' && !scopes.includes('notice')
}

function findingOf(rule: Rule, { path, spans, values, fix }: Violation, from = 0): Finding {
  return {
    rule: rule.id,
    article: rule.article,
    severity: rule.severity,
    path,
    message: values === undefined ? rule.message : filled(rule.message, values),
    ...(spans === undefined
      ? {}
      : { spans: spans.map(({ start, end }) => ({ start: start + from, end: end + from })) }),
    ...(fix === undefined ? {} : { fix }),
  }
}

function filled(message: Worded, values: Readonly<Record<string, Worded>>): Worded {
  let { fi, sv, en } = message
  for (const [name, value] of Object.entries(values)) {
    const placeholder = `{${name}}`
    fi = fi.replaceAll(placeholder, () => value.fi)
    sv = sv.replaceAll(placeholder, () => value.sv)
    en = en.replaceAll(placeholder, () => value.en)
  }
  return { fi, sv, en }
}
