import { currentSchemaVersion, emptyRegister } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { readContent } from './kept-register.ts'

describe('kept content', () => {
  it('of today’s shape is taken as it is', () => {
    const content = emptyRegister({ fi: 'Nimi' })
    expect(readContent(content)).toBe(content)
  })

  it('of a newer program is refused rather than misread', () => {
    const newer = { ...emptyRegister({ fi: 'Nimi' }), schemaVersion: currentSchemaVersion + 1 }
    expect(() => readContent(newer)).toThrow(RangeError)
  })
})
