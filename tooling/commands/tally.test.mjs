import { describe, expect, it } from 'vitest'
import { tally, tallyLine } from './tally.mjs'

const report = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
}

describe('tally', () => {
  it('counts what vitest reports', () => {
    expect(tallyLine(tally({ ...report, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }, 1))).toBe(
      '12 passed, 2 failed, 2 skipped',
    )
  })

  it('names no skipped tests when there are none', () => {
    expect(tallyLine(tally(report, 0))).toBe('12 passed, 0 failed')
  })

  it('counts a file that could not be loaded as a failure', () => {
    const broken = {
      ...report,
      testResults: [...report.testResults, { status: 'failed', assertionResults: [] }],
    }
    expect(tally(broken, 1).failed).toBe(1)
  })

  it('never says 0 failed of a run that ended badly', () => {
    expect(tally(report, 1).failed).toBe(1)
    expect(tally(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
