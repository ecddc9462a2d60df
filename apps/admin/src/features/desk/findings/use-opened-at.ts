import type { FactPath } from '@seloste/domain'
import { useEffect } from 'react'
import type { Desk } from '../editing/desk-context.ts'
import { revealFact } from '../editing/reveal.ts'
import { revealFinding } from './reveal-finding.ts'

/** The finding at which a desk is opened. */
export interface OpenedAt {
  rule: string | undefined
  fact: FactPath
}

/** Brings the finding at which the desk was opened into view once the register has been judged; else its fact. */
export function useOpenedAt(desk: Desk, at: OpenedAt | undefined): void {
  const { findings } = desk
  const rule = at?.rule
  const fact = at?.fact
  useEffect(() => {
    if (fact === undefined) return
    const reveal = () => {
      if (findings.get().findings === undefined) return
      stop()
      requestAnimationFrame(() => {
        if (rule === undefined || !revealFinding(desk, { rule, path: fact })) revealFact(desk, fact)
      })
    }
    const stop = findings.subscribe(reveal)
    reveal()
    return stop
    // Once for an opening: what is edited later must not move the view.
  }, [findings, rule, fact])
}
