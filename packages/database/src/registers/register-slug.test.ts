import { slugSchema } from '@seloste/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugFor } from './register-slug.ts'

describe('the address that a name suggests', () => {
  it.each([
    ['Asiakasrekisteri (yritykset)', 'asiakasrekisteri-yritykset'],
    ['Äänestäjät & Åland', 'aanestajat-aland'],
    ['漢字 🦊', 'register'],
    ['API', 'register-api'],
    ['Pitkä nimi '.repeat(20), 'pitka-nimi-pitka-nimi-pitka-nimi-pitka-nimi-pitka-nimi-pitka'],
  ])('%s: %s', (fi, slug) => {
    expect(slugFor({ fi })).toBe(slug)
  })

  it('is a valid slug for every name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (fi) => {
        expect(slugSchema.safeParse(slugFor({ fi })).success).toBe(true)
      }),
    )
  })
})
