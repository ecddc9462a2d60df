import { registerSchema } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { nothingReferred } from './fact-context.ts'
import { valueInWords } from './value-in-words.ts'

const context = { language: 'fi', referable: nothingReferred } as const

describe('the value of a fact in words', () => {
  it.each([
    ['retention/a1/duration', 'P2Y', 'kaksi vuotta'],
    ['purposes/p1/term', 'newsletter', 'Uutiskirje'],
    ['transfers/items/t1/country', 'US', 'Yhdysvallat'],
    ['review/dueOn', '2027-02-01', '1.2.2027'],
    ['purposes/p1/directMarketing', true, 'kyllä'],
    ['transfers', { state: 'none' }, 'ei ole'],
    ['contact', { ref: 'p1' }, 'p1'],
    ['unit', undefined, undefined],
  ])('%s', (path, value, words) => {
    expect(valueInWords(path, value, context)).toBe(words)
  })

  it('names the items that a fact names by id', () => {
    const state = { dataCategories: [{ id: 'd1', words: { fi: 'Tilaustiedot' } }] }
    expect(valueInWords('retention/a1/dataCategories', ['d1'], { ...context, state })).toBe('Tilaustiedot')
    expect(valueInWords('retention/a1/dataCategories', ['d1'], context)).toBe('d1')
  })

  it('says every code that a register can hold in Finnish and Swedish, which no code is', () => {
    const codes = codesIn(registerSchema, '')
    expect(codes.length).toBeGreaterThan(300)
    const unsaid = codes.flatMap(({ path, code }) =>
      (['fi', 'sv'] as const)
        .filter((language) => valueInWords(path, code, { ...context, language }) === code)
        .map(() => `${path}: ${code}`),
    )
    expect([...new Set(unsaid)]).toEqual([])
  })
})

interface Definition {
  type: string
  shape?: Record<string, unknown>
  element?: unknown
  innerType?: unknown
  options?: readonly unknown[]
  entries?: Record<string, string>
}

/** Every code of a schema, with a path at which it may stand. */
function codesIn(schema: unknown, path: string): { path: string; code: string }[] {
  const { def } = schema as { def: Definition }
  const within = (name: string) => (path === '' ? name : `${path}/${name}`)
  switch (def.type) {
    case 'object':
      // A text is shown as it is written.
      if (def.shape?.['translatedFrom'] !== undefined) return []
      return Object.entries(def.shape ?? {}).flatMap(([name, field]) => codesIn(field, within(name)))
    case 'array': {
      const { def: element } = def.element as { def: Definition }
      return codesIn(def.element, element.shape?.['id'] === undefined ? path : within('x1'))
    }
    case 'optional':
      return codesIn(def.innerType, path)
    case 'union':
      return (def.options ?? []).flatMap((option) => codesIn(option, path))
    case 'enum':
      return Object.values(def.entries ?? {}).map((code) => ({ path, code }))
    default:
      return []
  }
}
