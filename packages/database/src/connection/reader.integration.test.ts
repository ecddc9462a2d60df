import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestDatabase } from '../testing/index.ts'
import type { Database } from './open-database.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase(inject('databaseServerUrl'))
})
afterAll(() => database.close())

const ask = async (number: number) => {
  const question = { name: 'double', text: 'SELECT $1::integer * 2 AS double', values: [number] }
  return (await database.reader.query<{ double: number }>(question)).rows[0]?.double
}

describe('the reader', () => {
  it('gives each question its own answer, and a broken one its own error', async () => {
    const broken = database.reader.query({ text: 'SELECT 1/0' })
    const numbers = Array.from({ length: 200 }, (_, number) => number)
    const answers = Promise.all(numbers.map(ask))
    await expect(broken).rejects.toThrow('division by zero')
    expect(await answers).toEqual(numbers.map((number) => number * 2))
  })

  it('answers on when its connections are cut', async () => {
    const cut =
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()'
    for (let round = 0; round < 3; round += 1) {
      const before = Array.from({ length: 20 }, (_, number) => ask(number))
      await database.pool.query(cut).catch(() => undefined)
      expect(await Promise.all(before)).toHaveLength(20)
      expect(await ask(21)).toBe(42)
    }
  })
})
