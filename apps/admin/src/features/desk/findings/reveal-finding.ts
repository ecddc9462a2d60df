import type { Finding } from '@seloste/domain'
import { flushSync } from 'react-dom'
import { type Desk, look } from '../editing/desk-context.ts'
import { focusFinding } from './step-finding.ts'

/** Brings a finding among those of its section into view and into focus. */
export function revealFinding(desk: Desk, { rule, path }: Pick<Finding, 'rule' | 'path'>): void {
  flushSync(() => look(desk, { side: 'facts' }))
  const selector = `[data-finding="${CSS.escape(rule)}"][data-finding-path="${CSS.escape(path)}"]`
  focusFinding(document.querySelector<HTMLElement>(selector) ?? undefined)
}
