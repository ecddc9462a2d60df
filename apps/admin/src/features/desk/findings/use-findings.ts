import type { Finding } from '@seloste/domain'
import { useCallback, useRef, useSyncExternalStore } from 'react'
import { useDesk } from '../editing/desk-context.ts'
import type { DeskFindings } from './desk-findings.ts'

/** Some of the findings; the component is drawn anew when these change and for no others. */
export function useFindings(pick: (findings: DeskFindings) => readonly Finding[]): readonly Finding[] {
  const { findings } = useDesk()
  const last = useRef<readonly Finding[]>([])
  const snapshot = useCallback(() => {
    const next = pick(findings.get())
    const isSame =
      next.length === last.current.length && next.every((finding, at) => finding === last.current[at])
    if (!isSame) last.current = next
    return last.current
  }, [findings, pick])
  return useSyncExternalStore(findings.subscribe, snapshot)
}
