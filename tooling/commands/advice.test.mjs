import { describe, expect, it } from 'vitest'
import { adviceFor } from './advice.mjs'

describe('adviceFor', () => {
  it.each([
    ['npm error code ENOTFOUND', 'registry could not be reached'],
    ['error sending request for url', 'registry could not be reached'],
    ['ENOSPC: no space left on device, write', 'disk is full'],
    ['ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"', 'pnpm-lock.yaml does not match'],
    ['npm error code EACCES', 'must belong to the user'],
    ['npm error code EINTEGRITY', 'did not match its checksum'],
    ['src/main.ts(3,1): error TS2304: Cannot find name', 'do not compile'],
  ])('reads %s', (output, advice) => {
    expect(adviceFor(output, null)).toContain(advice)
  })

  it('takes a killed step for one that ran out of memory', () => {
    expect(adviceFor('', 'SIGKILL')).toContain('memory')
  })

  it('says of an unknown failure where to look', () => {
    expect(adviceFor('something else', null)).toContain('lines above')
  })
})
