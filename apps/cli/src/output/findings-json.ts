import type { Finding, Language } from '@seloste/domain'
import type { Judged } from '../command/check.ts'

/** Findings as JSON: one object for one register or notice, an array for several. */
export function findingsJson(judged: readonly Judged[], language: Language): string {
  const objects = judged.map((one) => objectOf(one, language))
  const [only, ...others] = objects
  return `${JSON.stringify(others.length === 0 ? only : objects, null, 2)}\n`
}

function objectOf({ file, name, kind, assessment, lineOf }: Judged, language: Language) {
  const told = (finding: Finding) => {
    const { message, fix, ...rest } = finding
    const line = lineOf(finding)
    return {
      ...rest,
      message: message[language],
      messages: message,
      ...(line === undefined ? {} : { line }),
      ...(fix === undefined ? {} : { fix: { label: fix.label[language], changes: fix.changes } }),
    }
  }
  return {
    file,
    kind,
    ...(name === undefined ? {} : { name }),
    lawPack: assessment.lawPack,
    date: assessment.date,
    findings: assessment.findings.map(told),
    openTasks: assessment.openTasks.map(told),
  }
}
