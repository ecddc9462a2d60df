import { useCallback } from 'react'
import { CountedFindings, countFindings } from '../../../components/counted-findings.tsx'
import type { SectionCode } from '../sections/section-codes.ts'
import { type DeskFindings, findingsInSection } from './desk-findings.ts'
import { useFindings } from './use-findings.ts'

/** How many findings there are in a section; nothing where there are none. */
export function SectionCounts({ section }: { section: SectionCode }) {
  const findings = useFindings(useCallback((all: DeskFindings) => findingsInSection(all, section), [section]))
  if (findings.length === 0) return null
  return <CountedFindings counts={countFindings(findings)} />
}
