import type { RegisterSummary } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { moveRegisters } from './move-registers.ts'

const rows = Array.from(
  { length: 45 },
  (_, at): RegisterSummary => ({
    id: String(at),
    slug: `r${at}`,
    name: { fi: `Rekisteri ${at}` },
    version: 1,
    languages: ['fi'],
    updatedAt: '2026-01-01T00:00:00.000Z',
    updatedBy: { id: 'a', name: 'Aino' },
  }),
)

describe('registers that are moved together', () => {
  it('have a result each: one that is refused keeps no other from moving', async () => {
    const told: number[] = []
    const refuse = async ({ id }: RegisterSummary) => {
      if (id === '7') throw new Error('refused')
    }
    const results = await moveRegisters(rows, refuse, { onDone: (done) => told.push(done) })
    expect(results.map(({ row }) => row.id)).toEqual(rows.map(({ id }) => id))
    expect(results.filter(({ state }) => state !== 'moved')).toMatchObject([
      { row: { id: '7' }, state: 'refused', failure: { code: 'lost' } },
    ])
    expect(told).toEqual([20, 40, 45])
  })

  it('are left as they were from where the work was called off', async () => {
    const control = new AbortController()
    const asked: string[] = []
    const results = await moveRegisters(rows, async ({ id }) => asked.push(id), {
      signal: control.signal,
      onDone: () => control.abort(),
    })
    expect(asked).toHaveLength(20)
    expect(results.slice(0, 20).every(({ state }) => state === 'moved')).toBe(true)
    expect(results.slice(20).every(({ state }) => state === 'left')).toBe(true)
  })
})
