import { slugSchema } from '@seloste/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugOf } from './slug-of.ts'

describe('the address that a name suggests', () => {
  it('is written without the dots of ä, ö and å', () => {
    expect(slugOf('Kukkapuoti Äijälä & Öberg Åbo Oy')).toBe('kukkapuoti-aijala-oberg-abo-oy')
  })

  it('is a valid address, or nothing, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const slug = slugOf(name)
        const error = slug === '' ? undefined : slugSchema.safeParse(slug).error
        expect(error?.issues.filter((issue) => issue.code !== 'custom') ?? []).toEqual([])
      }),
    )
  })
})
