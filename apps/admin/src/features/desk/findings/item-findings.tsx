import type { FactPath } from '@seloste/domain'
import { useCallback } from 'react'
import { CountedFindings, countFindings } from '../../../components/counted-findings.tsx'
import { type DeskFindings, findingsWithin } from './desk-findings.ts'
import { useFindings } from './use-findings.ts'

/** How many findings there are inside an item of a list; nothing where there are none. */
export function ItemFindings({ path }: { path: FactPath }) {
  const findings = useFindings(useCallback((all: DeskFindings) => findingsWithin(all, path), [path]))
  if (findings.length === 0) return null
  return (
    <span className="text-small">
      <CountedFindings counts={countFindings(findings)} />
    </span>
  )
}
