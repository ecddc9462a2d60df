import type { FactPath } from '@seloste/domain'
import { useCallback } from 'react'
import { SeverityMark, severityInk } from '../../../components/severity-mark.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { severityTexts } from '../../../language/severity-texts.ts'
import { type DeskFindings, findingKey, findingsAt } from './desk-findings.ts'
import { useFindings } from './use-findings.ts'

/** What the law finds at a fact, in a line under its field; its section tells more. */
export function FieldFindings({ path }: { path: FactPath }) {
  const { names } = useTexts(severityTexts)
  const language = useLanguage()
  const findings = useFindings(useCallback((all: DeskFindings) => findingsAt(all, path), [path]))
  return findings.map((finding) => (
    <p key={findingKey(finding)} className="mt-1 flex gap-1.5 text-small">
      <SeverityMark severity={finding.severity} />
      <span>
        <span className={`font-semibold ${severityInk[finding.severity]}`}>{names[finding.severity]}.</span>{' '}
        {finding.message[language]}
      </span>
    </p>
  ))
}
