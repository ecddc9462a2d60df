import type { Organisation } from '../organisation/organisation.ts'
import { withValueAt } from '../register/fact-path.ts'
import type { Fix } from './finding.ts'

/** What a fix changes: a register, as it is edited or frozen, and the organisation that it leans on. */
export type Fixable<Content> = { readonly register: Content; readonly organisation: Organisation }

const ofOrganisation = 'organisation/'

/** The register and the organisation with a finding's fix made; what it does not touch is the very same value. */
export function applyFix<Content>(
  { register, organisation }: Fixable<Content>,
  { changes }: Fix,
): Fixable<Content> {
  return changes.reduce<Fixable<Content>>(
    (fixed, { path, value }) =>
      path.startsWith(ofOrganisation)
        ? {
            ...fixed,
            organisation: withValueAt(fixed.organisation, path.slice(ofOrganisation.length), value),
          }
        : { ...fixed, register: withValueAt(fixed.register, path, value) },
    { register, organisation },
  )
}
