import { citationIn, type Finding, type Language, type Severity } from '@seloste/domain'
import type { Judged } from '../command/check.ts'
import { checkWords } from '../wording/check-words.ts'
import { printable } from '../wording/printable.ts'

const order = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** Findings for a person to read: grouped by severity, each with its line, its place and its article. */
export function findingsText(judged: readonly Judged[], language: Language): string {
  return judged.map((one) => textOf(one, language)).join('\n')
}

function textOf(one: Judged, language: Language): string {
  const { findings, openTasks, date, lawPack } = one.assessment
  const words = checkWords[language]
  const title = [one.file, ...(one.name === undefined ? [] : [one.name])].map(printable).join(': ')
  const groups = [
    ...order.map((severity) => ({
      heading: words[severity],
      entries: findings.filter((finding) => finding.severity === severity),
    })),
    { heading: words.openTasks, entries: openTasks },
  ].filter(({ entries }) => entries.length > 0)
  return [
    title,
    words.law(date, lawPack),
    ...(groups.length === 0 ? ['', words.nothing] : []),
    ...groups.flatMap(({ heading, entries }) => [
      '',
      `${heading} (${entries.length})`,
      ...inOrder(entries, one.lineOf).map((finding) => lineOf(one, finding, language)),
    ]),
    '',
  ].join('\n')
}

function inOrder(findings: readonly Finding[], lineOf: Judged['lineOf']): Finding[] {
  const place = (finding: Finding) => lineOf(finding) ?? Number.MAX_SAFE_INTEGER
  return findings.toSorted((a, b) => place(a) - place(b))
}

function lineOf(one: Judged, finding: Finding, language: Language): string {
  const line = one.lineOf(finding)
  const place = [
    ...(line === undefined ? [] : [checkWords[language].line(line)]),
    ...(finding.path === '' ? [] : [finding.path]),
  ].join(', ')
  const message = printable(finding.message[language])
  const around = [place, citationIn(finding.article, language), finding.rule]
  return `  ${message}\n      ${around.filter((part) => part !== '').join(' · ')}`
}
