import './require-node.mjs'
import { checks } from './checks.mjs'
import { prepare } from './prepare.mjs'
import { reportFailure } from './report-failure.mjs'
import { tally, tallyLine } from './tally.mjs'
import { runVitest } from './vitest.mjs'

// With arguments (`npm test -- packages/domain`) only the tests that vitest finds by them are run.
const chosen = process.argv.slice(2)

try {
  await prepare(process.stdout)
  const failedChecks = chosen.length === 0 ? await checks(process.stdout) : []
  const { status, report } = await runVitest(chosen)
  const counted = tally(report, status)
  for (const failure of failedChecks) process.stdout.write(`\n${failure}\n`)
  const result = { ...counted, failed: counted.failed + failedChecks.length }
  process.stdout.write(`\n${tallyLine(result)}\n`)
  process.exitCode = result.failed > 0 ? 1 : 0
} catch (error) {
  reportFailure(error)
  process.stdout.write(`\n${tallyLine({ passed: 0, failed: 1, skipped: 0 })}\n`)
}
