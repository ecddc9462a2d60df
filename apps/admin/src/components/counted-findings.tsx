import type { FindingCounts, Severity } from '@seloste/domain'
import { useTexts } from '../language/catalogue.ts'
import { severityTexts } from '../language/severity-texts.ts'
import { SeverityMark, severityInk } from './severity-mark.tsx'

const inOrder = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** How many findings there are of each severity, gravest first: shapes and figures, read aloud in words. */
export function CountedFindings({ counts }: { counts: FindingCounts }) {
  const texts = useTexts(severityTexts)
  const shown = inOrder.filter((severity) => counts[severity] > 0)
  if (shown.length === 0) return <span className="text-fine">{texts.clean}</span>
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2.5 tabular-nums">
      {shown.map((severity) => (
        <span key={severity} className={`inline-flex items-baseline gap-1 ${severityInk[severity]}`}>
          <SeverityMark severity={severity} className="relative top-[0.15em]" />
          <span aria-hidden="true">{counts[severity]}</span>
          <span className="sr-only">{texts.counts[severity](counts[severity])}</span>
        </span>
      ))}
    </span>
  )
}

/** How many of these there are of each severity. */
export function countFindings(findings: readonly { severity: Severity }[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
