import { emptyRegister, valueAt } from '@seloste/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed, type History, historyOf, redone, undone } from './history.ts'

const start = historyOf(emptyRegister({ fi: 'Asiakasrekisteri' }))

function typed(history: History, path: string, text: string, from: number): History {
  let next = history
  for (let length = 1; length <= text.length; length += 1) {
    next = changed(next, { path, value: text.slice(0, length), at: from + length * 100, typing: true })
  }
  return next
}

describe('the history of a desk', () => {
  it('takes back a word that was typed in one go as a whole', () => {
    const written = typed(start, 'name/fi', 'Jäsenet', 0)
    expect(valueAt(written.register, 'name/fi')).toBe('Jäsenet')
    expect(undone(written).register).toEqual(start.register)
  })

  it('keeps apart what was typed in two fields', () => {
    const written = typed(typed(start, 'name/fi', 'Jäsenet', 0), 'name/sv', 'Medlemmar', 700)
    expect(undone(written).register.name).toEqual({ fi: 'Jäsenet' })
  })

  it('keeps apart what was typed after a pause', () => {
    const written = typed(typed(start, 'name/fi', 'A', 0), 'name/fi', 'AB', 60_000)
    expect(undone(written).register.name).toEqual({ fi: 'A' })
  })

  it('forgets what was undone when something else is written', () => {
    const back = undone(typed(start, 'name/fi', 'Jäsenet', 0))
    const other = changed(back, { path: 'name/en', value: 'Members', at: 0 })
    expect(redone(other)).toBe(other)
  })

  it('returns by as many undos to where it began, and by as many redos to where it was', () => {
    const change = fc.record({
      path: fc.constantFrom('name/fi', 'name/sv', 'unit', 'particulars/versionLabel'),
      value: fc.string(),
      typing: fc.boolean(),
      at: fc.nat(5000),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const end = changes.reduce(changed, start)
        let back = end
        while (back.past.length > 0) back = undone(back)
        expect(back.register).toEqual(start.register)
        let forth = back
        while (forth.future.length > 0) forth = redone(forth)
        expect(forth.register).toEqual(end.register)
      }),
    )
  })
})
