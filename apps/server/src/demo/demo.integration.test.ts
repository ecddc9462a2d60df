import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Stores } from '@seloste/api'
import { openTestDatabase } from '@seloste/database/testing'
import { demoOrganisations } from '@seloste/domain/demo'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { hasAccounts } from '../accounts/first-account.ts'
import { createStores } from '../stores.ts'
import { bringDemo, demoSignInFile } from './demo-sign-in.ts'

const database = await openTestDatabase(inject('databaseServerUrl'))
const stores = createStores(database, () => undefined)
const quiet = () => undefined
let dataFolder: string

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'seloste-demo-'))
})
afterAll(async () => {
  await database.close()
  await rm(dataFolder, { recursive: true })
})

/** Stores that break down at the n-th register. */
function breaking(at: number): Stores {
  let made = 0
  return {
    ...stores,
    registers: {
      ...stores.registers,
      create: (...given) => {
        made += 1
        return made === at ? Promise.reject(new Error('cut off')) : stores.registers.create(...given)
      },
    },
  }
}

async function count(table: 'register' | 'organisation' | 'party' | 'publication' | 'user') {
  const { rows } = await database.pool.query<{ count: number }>(`SELECT count(*) AS count FROM "${table}"`)
  return rows[0]?.count
}

describe('the demo', () => {
  it('goes on where it was cut off, and lets nobody in before it is whole', async () => {
    for (const at of [2, 15]) {
      await expect(bringDemo(database, breaking(at), dataFolder, quiet)).rejects.toThrow('cut off')
      expect(await hasAccounts(database)).toBe(false)
    }
    const { email, password } = await bringDemo(database, stores, dataFolder, quiet)
    expect(await hasAccounts(database)).toBe(true)
    const registers = demoOrganisations.flatMap((demo) => demo.registers)
    expect(await count('organisation')).toBe(demoOrganisations.length)
    expect(await count('register')).toBe(registers.length)
    expect(await count('publication')).toBe(registers.filter((register) => register.published).length)
    expect(await count('party')).toBe(
      demoOrganisations.reduce((sum, demo) => sum + Object.keys(demo.parties).length, 0),
    )
    expect(await count('user')).toBe(1)
    expect(await readFile(demoSignInFile(dataFolder), 'utf8')).toBe(`${email}\n${password}\n`)
    expect((await stat(demoSignInFile(dataFolder))).mode & 0o777).toBe(0o600)
  })
})
