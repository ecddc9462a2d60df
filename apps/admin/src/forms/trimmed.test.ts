import { describe, expect, it } from 'vitest'
import { trimmed } from './trimmed.ts'

describe('what a form hands over', () => {
  it('has no spaces around texts and no empty parts', () => {
    expect(
      trimmed({
        name: { fi: ' Kukka Oy ', sv: '' },
        address: { street: { fi: '  ' } },
        languages: ['fi'],
        employees: 0,
      }),
    ).toEqual({ name: { fi: 'Kukka Oy' }, languages: ['fi'], employees: 0 })
  })

  it('keeps spaces and line breaks inside a text', () => {
    expect(trimmed({ note: 'a  b\n\nc ' })).toEqual({ note: 'a  b\n\nc' })
  })

  it('is nothing when nothing was written', () => {
    expect(trimmed({ contact: { name: { fi: '' } } })).toBeUndefined()
  })
})
