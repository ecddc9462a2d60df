import type { Finding } from '@seloste/domain'
import { flushSync } from 'react-dom'
import { type Desk, look } from '../editing/desk-context.ts'
import { focusFinding } from './step-finding.ts'

/** Brings a finding among those of its section into view and into focus; tells whether it is there. */
export function revealFinding(desk: Desk, { rule, path }: Pick<Finding, 'rule' | 'path'>): boolean {
  flushSync(() => look(desk, { side: 'facts' }))
  const selector = `[data-finding="${CSS.escape(rule)}"][data-finding-path="${CSS.escape(path)}"]`
  const item = document.querySelector<HTMLElement>(selector) ?? undefined
  focusFinding(item)
  return item !== undefined
}
