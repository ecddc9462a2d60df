import { describe, expect, it } from 'vitest'
import { createProgressBoard } from './progress-board.ts'

describe('a work that takes its time', () => {
  it('is told of to its own person, until it ends', () => {
    const board = createProgressBoard()
    board.tell('aino', 'w1', { stage: 'keeping', done: 250, all: 1000 })
    expect(board.of('aino', 'w1')).toEqual({ stage: 'keeping', done: 250, all: 1000 })
    expect(board.of('veikko', 'w1')).toBeUndefined()
    board.end('aino', 'w1')
    expect(board.of('aino', 'w1')).toBeUndefined()
  })

  it('gives way when there are very many, so that memory has a bound', () => {
    const board = createProgressBoard()
    for (let at = 0; at <= 1000; at += 1) board.tell('aino', `w${at}`, { stage: 'reading' })
    expect(board.of('aino', 'w0')).toBeUndefined()
    expect(board.of('aino', 'w1000')).toEqual({ stage: 'reading' })
  })
})
