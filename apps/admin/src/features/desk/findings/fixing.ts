import {
  applyFix,
  type FactPath,
  type Fix,
  isRecord,
  type Organisation,
  type Register,
  valueAt,
  withValueAt,
} from '@seloste/domain'

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
    .reduce((undone, { path }) => takenBack(undone, before, path), register)
}

/** With a fact as it was before, and without what was made only to hold it. */
function takenBack(register: Register, before: Register, path: FactPath): Register {
  let next = withValueAt(register, path, valueAt(before, path))
  for (let holder = holderOf(path); holder !== ''; holder = holderOf(holder)) {
    const value = valueAt(next, holder)
    const isLeftEmpty = isRecord(value) && Object.keys(value).length === 0
    if (!isLeftEmpty || valueAt(before, holder) !== undefined) break
    next = withValueAt(next, holder, undefined)
  }
  return next
}

function holderOf(path: FactPath): FactPath {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
