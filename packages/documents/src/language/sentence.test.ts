import { describe, expect, it } from 'vitest'
import { textOf } from '../document/text-of.ts'
import { say, sentence } from './sentence.ts'

const kept = sentence({ fi: 'Tiedot: {words}.', sv: 'Uppgifter: {words}.', en: 'Data: {words}.' })

describe('a sentence with a hole', () => {
  it('is filled with what the register states, and its own words carry the fact', () => {
    const runs = say(kept, 'sv', 'purposes/p1', { words: { text: 'namn', fact: 'dataCategories/d1/term' } })
    expect(runs).toEqual([
      { text: 'Uppgifter: ', fact: 'purposes/p1' },
      { text: 'namn', fact: 'dataCategories/d1/term' },
      { text: '.', fact: 'purposes/p1' },
    ])
  })

  it('does not stop twice when the words end in a stop', () => {
    expect(textOf(say(kept, 'en', undefined, { words: { text: 'Name.' } }))).toBe('Data: Name.')
  })
})
