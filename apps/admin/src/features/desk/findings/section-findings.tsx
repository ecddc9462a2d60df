import { useCallback } from 'react'
import { useTexts } from '../../../language/catalogue.ts'
import type { SectionCode } from '../sections/section-codes.ts'
import { type DeskFindings, findingKey, findingsInSection } from './desk-findings.ts'
import { FindingItem } from './finding-item.tsx'
import { findingsTexts } from './findings-texts.ts'
import { useFindings } from './use-findings.ts'

/** What the law finds in a section of the desk; nothing where it finds nothing. */
export function SectionFindings({ section }: { section: SectionCode }) {
  const texts = useTexts(findingsTexts)
  const findings = useFindings(useCallback((all: DeskFindings) => findingsInSection(all, section), [section]))
  if (findings.length === 0) return null
  return (
    <ul aria-label={texts.inSection} className="divide-y divide-line border-y border-line">
      {findings.map((finding) => (
        <FindingItem key={findingKey(finding)} finding={finding} />
      ))}
    </ul>
  )
}
