import { withValueAt } from '../register/fact-path.ts'
import type { Register } from '../register/register.ts'
import type { Fix } from './finding.ts'

/** The register with a finding's fix made. */
export function applyFix(register: Register, fix: Fix): Register {
  return fix.changes.reduce<Register>(
    (changed, { path, value }) => withValueAt(changed, path, value),
    register,
  )
}
