import type { Document } from '@seloste/documents'
import { useMemo, useRef } from 'react'
import { useDesk } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { nowherePlaced, type PlacedFindings, placeFindings, samePlaces } from './place-findings.ts'

/** The findings by their places in a notice: the very same while they stand where they stood. */
export function usePlacedFindings(notice: Document): PlacedFindings {
  const findings = useObserved(useDesk().findings, (now) => now.findings)
  const last = useRef<PlacedFindings>(nowherePlaced)
  return useMemo(() => {
    const placed = findings === undefined ? nowherePlaced : placeFindings(notice, findings)
    if (!samePlaces(last.current, placed)) last.current = placed
    return last.current
  }, [notice, findings])
}
