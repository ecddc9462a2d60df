import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRegister } from '../testing/arbitrary-register.ts'
import { factPathOf, valueAt, withValueAt } from './fact-path.ts'
import { registerSchema } from './register.ts'

/** Every path of a document down to its leaves. */
function pathsOf(value: unknown, position: PropertyKey[] = []): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [position]
  return Object.entries(value).flatMap(([key, field]) =>
    pathsOf(field, [...position, Array.isArray(value) ? Number(key) : key]),
  )
}

describe('a fact path', () => {
  it('leads to what stands there, and to what is put there, and to nothing else', () =>
    fc.assert(
      fc.property(arbitraryRegister(), fc.nat(), (register, seed) => {
        const positions = pathsOf(register)
        const position = positions[seed % positions.length] ?? []
        const path = factPathOf(register, position)
        const there = position.reduce<unknown>(
          (value, key) => (value as Record<PropertyKey, unknown>)[key],
          register,
        )
        expect(valueAt(register, path)).toEqual(there)
        // An id that changes changes the path itself.
        fc.pre(position.at(-1) !== 'id')
        const changed = withValueAt(register, path, 'put there')
        expect(valueAt(changed, path)).toBe('put there')
        expect(withValueAt(changed, path, there)).toEqual(register)
      }),
      { numRuns: 200 },
    ))

  it('survives reordering', () => {
    const document = {
      purposes: [
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
      ],
    }
    const turned = { purposes: document.purposes.toReversed() }
    expect(valueAt(turned, 'purposes/b/n')).toBe(valueAt(document, 'purposes/b/n'))
  })

  it('makes the way to a fact that nobody has stated', () => {
    expect(withValueAt({}, 'contact/address/city/fi', 'Lumiselkä')).toEqual({
      contact: { address: { city: { fi: 'Lumiselkä' } } },
    })
  })

  it('takes a fact away', () => {
    expect(withValueAt({ a: { b: 1, c: 2 } }, 'a/b', undefined)).toEqual({ a: { c: 2 } })
    expect(withValueAt({ list: [{ id: 'x' }, { id: 'y' }] }, 'list/x', undefined)).toEqual({
      list: [{ id: 'y' }],
    })
  })

  it('leads nowhere from a hostile path', () => {
    for (const path of ['a/b/c', 'list/9/x', '']) expect(valueAt({ a: 1, list: [] }, path)).toBeUndefined()
    const before = Object.getPrototypeOf({})
    withValueAt({}, '__proto__/polluted', true)
    expect(Object.getPrototypeOf({})).toBe(before)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('is tried on registers that are well-formed', () =>
    fc.assert(
      fc.property(arbitraryRegister(), (register) => {
        expect(registerSchema.parse(register)).toEqual(register)
      }),
      { numRuns: 100 },
    ))
})
