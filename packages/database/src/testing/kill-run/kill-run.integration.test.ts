import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { killRun } from './kill-run.ts'

it('whatever was acknowledged survives kill -9 of the writer and of PostgreSQL, whole', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seloste-kill-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const run = await killRun(folder, 26, () => undefined)
  expect(run.wrong).toEqual([])
  expect(run.killsWhileWriting).toBeGreaterThanOrEqual(10)
  expect(run.acknowledged).toBeGreaterThan(100)
}, 400_000)
