import { Failure } from '@seloste/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storableJson } from './storable.ts'

describe('what PostgreSQL can hold', () => {
  it('is any JSON without NUL and lone surrogates, unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 2 }), (value) => {
        let text: string
        try {
          text = storableJson(value)
        } catch (error) {
          expect(error).toBeInstanceOf(Failure)
          expect(JSON.stringify(value)).toMatch(/\\u0000|\\ud[89a-f]/)
          return
        }
        expect(text).toBe(JSON.stringify(value))
        expect(text.replaceAll('\\\\', '')).not.toMatch(/\\u0000|\\ud[89a-f]/)
      }),
    )
  })

  it('refuses the rest by its fact path', () => {
    const refuse = (value: unknown) => {
      try {
        storableJson(value)
        return undefined
      } catch (error) {
        return error
      }
    }
    const purposes = [{ id: 'p1', words: { fi: 'ei\u0000' } }]
    expect(refuse({ purposes })).toMatchObject({
      fields: [{ path: 'purposes/p1/words/fi', code: 'unprintable' }],
    })
    expect(refuse({ 'a\ud800': 1 })).toMatchObject({ code: 'invalid' })
  })
})
