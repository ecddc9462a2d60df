import type { Organisation } from '../organisation/organisation.ts'
import { withValueAt } from '../register/fact-path.ts'
import type { Fix } from './finding.ts'

/** What a fix changes: a register, as it is edited or frozen, and the organisation that it leans on. */
export type Fixable<Content> = { readonly register: Content; readonly organisation: Organisation }

const ofOrganisation = 'organisation/'

/** The register and the organisation with a finding's fix made; what it does not touch is the very same value. */
export function applyFix<Content>(fixable: Fixable<Content>, { changes }: Fix): Fixable<Content> {
  let { register, organisation } = fixable
  for (const { path, value } of changes) {
    if (path.startsWith(ofOrganisation)) {
      organisation = withValueAt(organisation, path.slice(ofOrganisation.length), value)
    } else register = withValueAt(register, path, value)
  }
  return { register, organisation }
}
