import type { Run } from './document.ts'

/** The bare text of some runs. */
export function textOf(runs: readonly Run[]): string {
  let text = ''
  for (const run of runs) text += run.text
  return text
}
