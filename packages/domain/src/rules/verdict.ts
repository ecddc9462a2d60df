import type { Verdict, Violation } from './rule.ts'

/** Met when nothing was found, else what was found. */
export function verdictOf(violations: readonly Violation[]): Verdict {
  const [first, ...others] = violations
  return first === undefined ? 'met' : [first, ...others]
}

/** Met when it holds, else one violation. */
export function metWhen(holds: boolean, violation: Violation): Verdict {
  return holds ? 'met' : [violation]
}

/** About nothing when there are none, else met where every one of them is. */
export function verdictOver<Item>(
  items: readonly Item[],
  violationOf: (item: Item) => Violation | undefined,
): Verdict {
  if (items.length === 0) return 'notApplicable'
  return verdictOf(items.map(violationOf).filter((violation) => violation !== undefined))
}
