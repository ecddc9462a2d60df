import { join } from 'node:path'
import { installEnvironment, runEnvironment } from './environment.mjs'
import { turbo } from './prepare.mjs'
import { root } from './repository.mjs'
import { StepFailure, step } from './step.mjs'

const biome = join(root, 'node_modules', '.bin', 'biome')

const all = [
  [
    'Checking types',
    turbo('run', 'typecheck', '--continue', '--output-logs=errors-only'),
    installEnvironment,
  ],
  ['Checking style', [biome, 'ci', '--colors=off'], runEnvironment],
  ['Checking boundaries', turbo('boundaries'), installEnvironment],
]

/** Makes every check of the sources that is not a test; gives back what is wrong, one text for each failed check. */
export async function checks(stream) {
  const failures = []
  for (const [what, command, environment] of all) {
    try {
      await step(stream, what, command, environment())
    } catch (error) {
      if (!(error instanceof StepFailure)) throw error
      failures.push(`${what} failed:\n${error.message}`)
    }
  }
  return failures
}
