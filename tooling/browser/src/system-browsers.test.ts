import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { systemBrowsers } from './system-browsers.ts'

describe('systemBrowsers', () => {
  it('finds a program in the search path and passes over a file that cannot be run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
    writeFileSync(join(folder, 'google-chrome'), '#!/bin/sh\n')
    writeFileSync(join(folder, 'chromium'), '#!/bin/sh\n')
    chmodSync(join(folder, 'google-chrome'), 0o755)
    chmodSync(join(folder, 'chromium'), 0o644)
    expect(systemBrowsers(folder)).toContain(join(folder, 'google-chrome'))
    expect(systemBrowsers(folder)).not.toContain(join(folder, 'chromium'))
  })
})
