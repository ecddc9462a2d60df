/** Files that failed before any of their tests could run are failures too. */
function brokenFiles(report) {
  return report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
}

/**
 * Counts a run of the tests from vitest's JSON report. A run that ended badly without a failed test (no report,
 * an error outside the tests) counts as one failure, so that the line never says less than the exit status.
 */
export function tally(report, status) {
  const passed = report?.numPassedTests ?? 0
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  const failed = report === undefined ? 0 : report.numFailedTests + brokenFiles(report).length
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed, skipped }
}

/** The last line of `npm test`: `212 passed, 0 failed` and, when there are any, `, 3 skipped`. */
export function tallyLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
