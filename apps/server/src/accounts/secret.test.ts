import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptSecret } from './secret.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seloste-secret-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the secret that signs sessions', () => {
  it('is made once, for its owner alone', async () => {
    const secret = await keptSecret(folder)
    expect(secret.length).toBeGreaterThanOrEqual(32)
    expect(await keptSecret(folder)).toBe(secret)
    expect((await stat(join(folder, 'session-secret'))).mode & 0o777).toBe(0o600)
  })

  it('is not replaced when it cannot be read', async () => {
    await mkdir(join(folder, 'other/session-secret'), { recursive: true })
    await expect(keptSecret(join(folder, 'other'))).rejects.toMatchObject({ code: 'EISDIR' })
  })
})
