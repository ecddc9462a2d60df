import { describe, expect, it } from 'vitest'
import { changed, progressOf, type Reading, readingOf } from './readings.ts'

const file = new File(['seloste'], 'seloste.txt')
const waiting = (id: number): Reading => ({ id, file, state: 'waiting' })

describe('the readings of a batch', () => {
  it('come, go on and go', () => {
    const two = changed([], { added: [waiting(1), waiting(2)] })
    expect(progressOf(two)).toEqual({ done: 0, all: 2 })
    const refused = changed(two, { id: 1, state: 'refused', error: 'x' })
    expect(progressOf(refused)).toEqual({ done: 1, all: 2 })
    expect(changed(refused, { removed: 1 }).map(({ id }) => id)).toEqual([2])
  })

  it('stay stopped when their answer comes after all, until they are begun again', () => {
    const stopped = changed([waiting(1)], { id: 1, state: 'cancelled' })
    expect(changed(stopped, { id: 1, state: 'refused', error: 'x' })[0]?.state).toBe('cancelled')
    expect(changed(stopped, { id: 1, state: 'waiting' })[0]?.state).toBe('waiting')
  })

  it('are none of a spreadsheet: a record of processing has a door of its own', () => {
    expect(readingOf(1, new File(['x'], 'Käsittelytoimet.XLSX')).state).toBe('spreadsheet')
    expect(readingOf(2, file).state).toBe('waiting')
  })

  it('know which of their registers were made', () => {
    const made = changed([waiting(1)], { id: 1, created: { register: 0, registerId: 'r' } })
    expect(made[0]?.created).toEqual({ 0: 'r' })
  })
})
