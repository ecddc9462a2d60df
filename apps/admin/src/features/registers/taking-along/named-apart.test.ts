import { describe, expect, it } from 'vitest'
import { namedApart } from './named-apart.ts'

describe('files that are packed together', () => {
  it('have names of their own, also when their notices have the same name', () => {
    const files = ['a.pdf', 'b.pdf', 'a.pdf', 'a-2.pdf', 'a.pdf'].map((name) => ({ name, input: '' }))
    expect(namedApart(files).map(({ name }) => name)).toEqual([
      'a.pdf',
      'b.pdf',
      'a-2.pdf',
      'a-2-2.pdf',
      'a-3.pdf',
    ])
  })
})
