import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyRegister } from '../register/empty-register.ts'
import { valueAt } from '../register/fact-path.ts'
import type { Register } from '../register/register.ts'
import { arbitraryRegister } from '../testing/arbitrary-register.ts'
import { differencesOf } from './differences-of.ts'
import { isItem, isRecord, isSame } from './value-kinds.ts'

const before: Register = {
  ...emptyRegister({ fi: 'Asiakasrekisteri' }),
  contact: { name: { fi: 'Aino Esimerkki' } },
  purposes: [{ id: 'p1', term: 'billing', description: { fi: 'Laskutus' }, legalBases: [] }],
}
const told = (after: unknown) =>
  differencesOf(before, after).map(({ kind, path, item, concept }) => ({ kind, path, item, concept }))

describe('differences between two states of a register', () => {
  it('are none between equal states, whatever the order of keys and items', () => {
    expect(differencesOf(before, JSON.parse(JSON.stringify(before)))).toEqual([])
    expect(differencesOf({ a: 1, b: undefined }, { a: 1 })).toEqual([])
    const [a, b] = [{ id: 'a' }, { id: 'b' }]
    expect(differencesOf({ parts: [a, b] }, { parts: [b, a] })).toEqual([])
  })

  it('tell a phrase as one fact', () => {
    const after = { ...before, name: { fi: 'Asiakasrekisteri', sv: 'Kundregister' } }
    expect(differencesOf(before, after)).toEqual([
      { kind: 'changed', path: 'name', concept: 'name', before: before.name, after: after.name },
    ])
  })

  it('name a field of an item by the item’s id', () => {
    const after = { ...before, purposes: [{ ...before.purposes[0], directMarketing: true }] }
    expect(told(after)).toEqual([
      { kind: 'added', path: 'purposes/p1/directMarketing', item: 'purposes/p1', concept: 'purposes' },
    ])
  })

  it('tell an added and a removed item as wholes', () => {
    const added = { id: 'p2', term: 'newsletter', legalBases: [] }
    expect(told({ ...before, purposes: [added] })).toEqual([
      { kind: 'removed', path: 'purposes/p1', item: 'purposes/p1', concept: 'purposes' },
      { kind: 'added', path: 'purposes/p2', item: 'purposes/p2', concept: 'purposes' },
    ])
  })

  it('tell a party as one fact when a reference or somebody else takes its place, else by what changed of it', () => {
    for (const contact of [{ ref: 'aino' }, { name: { fi: 'Veikko Esimerkki' } }]) {
      expect(told({ ...before, contact })).toMatchObject([{ kind: 'changed', path: 'contact' }])
    }
    const reached = { ...before, contact: { ...before.contact, phone: '+358 9 000 0000' } }
    expect(told(reached)).toMatchObject([{ kind: 'added', path: 'contact/phone', concept: 'contact' }])
  })

  it('tell a three-valued fact as one when its state changes', () => {
    const after = { ...before, transfers: { state: 'none' } }
    expect(told(after)).toMatchObject([{ kind: 'changed', path: 'transfers', concept: 'transfers' }])
  })

  it('are the same both ways, with before and after changed over', () => {
    const opposite = { added: 'removed', removed: 'added', changed: 'changed' } as const
    fc.assert(
      fc.property(arbitraryRegister(), arbitraryRegister(), (a, b) => {
        const there = differencesOf(a, b).map(({ kind, path, before: x, after: y }) => [path, kind, x, y])
        const back = differencesOf(b, a).map(({ kind, path, before: x, after: y }) => [
          path,
          opposite[kind],
          y,
          x,
        ])
        const byPath = (list: typeof there) => new Map(list.map((one) => [one[0], one]))
        expect(byPath(there)).toEqual(byPath(back))
      }),
      { numRuns: 60 },
    )
  })

  it('cover every fact that is told otherwise, and no other', () => {
    fc.assert(
      fc.property(arbitraryRegister(), arbitraryRegister(), (a, b) => {
        const found = differencesOf(a, b)
        expect(differencesOf(a, JSON.parse(JSON.stringify(a)))).toEqual([])
        const isCovered = (leaf: string) =>
          found.some(({ path }) => leaf === path || leaf.startsWith(`${path}/`))
        for (const path of new Set([...leavesOf(a), ...leavesOf(b)])) {
          if (!isSame(valueAt(a, path), valueAt(b, path))) expect(isCovered(path), path).toBe(true)
        }
        for (const { path, before: x, after: y } of found) {
          expect(isSame(x, y)).toBe(false)
          expect(valueAt(a, path)).toEqual(x)
          expect(valueAt(b, path)).toEqual(y)
        }
      }),
      { numRuns: 60 },
    )
  })
})

function leavesOf(value: unknown, path = ''): string[] {
  const under = (name: string, field: unknown) => leavesOf(field, path === '' ? name : `${path}/${name}`)
  if (Array.isArray(value)) return value.every(isItem) ? value.flatMap((one) => under(one.id, one)) : [path]
  return isRecord(value) ? Object.entries(value).flatMap(([key, field]) => under(key, field)) : [path]
}
