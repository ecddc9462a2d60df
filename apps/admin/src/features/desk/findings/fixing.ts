import { applyFix, type Fix, type Organisation, type Register, valueAt, withValueAt } from '@seloste/domain'

/** The organisation with a fix made, or undefined when the fix changes nothing of it. */
export function fixedOrganisation(
  register: Register,
  organisation: Organisation,
  fix: Fix,
): Organisation | undefined {
  const fixed = applyFix({ register, organisation }, fix)
  return fixed.organisation === organisation ? undefined : fixed.organisation
}

/** The register with a fix made. */
export function fixedRegister(register: Register, organisation: Organisation, fix: Fix): Register {
  return applyFix({ register, organisation }, fix).register
}

/** The register with what a fix has changed as it was before, whatever else has been edited since. */
export function unfixedRegister(register: Register, before: Register, fix: Fix): Register {
  return fix.changes
    .filter(({ path }) => !path.startsWith('organisation/'))
    .toReversed()
    .reduce((undone, { path }) => withValueAt(undone, path, valueAt(before, path)), register)
}
