import { StepFailure } from './step.mjs'

/** Ends a command that could not prepare itself: a step's failure as text, anything else with its stack. */
export function reportFailure(error) {
  process.stderr.write(`\n${error instanceof StepFailure ? error.message : error.stack}\n`)
  process.exitCode = 1
}
