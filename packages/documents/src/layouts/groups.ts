import { headings } from './headings.ts'
import type { LayoutGroup } from './layout.ts'

/** Parts that numbered layouts tell inside another section, each under a heading of its own. */
export const groups = {
  provision: { id: 'provision', heading: headings.provision, parts: ['provision'] },
  cookies: { id: 'cookies', heading: headings.cookies, parts: ['cookies'] },
  automatedDecisions: {
    id: 'automated-decisions',
    heading: headings.automatedDecisions,
    parts: ['automatedDecisions'],
  },
  objection: { id: 'objection', heading: headings.objection, parts: ['objection'] },
  procedure: { id: 'procedure', heading: headings.procedure, parts: ['procedure'] },
  complaint: { id: 'complaint', heading: headings.complaint, parts: ['complaint'] },
} as const satisfies Record<string, LayoutGroup>
