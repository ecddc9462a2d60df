import { describe, expect, it } from 'vitest'
import { valueAt } from '../register/fact-path.ts'
import { frozenRegisterSchema } from '../register/frozen-register.ts'
import type { Fact } from './facts/fact.ts'
import { facts000 } from './facts/facts-000.ts'
import { facts001 } from './facts/facts-001.ts'
import { facts002 } from './facts/facts-002.ts'
import { facts003 } from './facts/facts-003.ts'
import { facts004 } from './facts/facts-004.ts'
import { seedRegister } from './seed-register.ts'
import { type SeedNumber, seedNumbers, seedText } from './seed-text.ts'

const facts: Record<SeedNumber, readonly Fact[]> = {
  '000': facts000,
  '001': facts001,
  '002': facts002,
  '003': facts003,
  '004': facts004,
}

// The notices of other organisations are no part of the project: without them beside it there is nothing to compare.
describe.each(seedNumbers)(
  'the notice %s, where it lies beside the repository, is expressed without loss',
  (number) => {
    const text = seedText(number) ?? ''
    const frozen = seedRegister(number)
    const compared = it.runIf(text !== '')

    compared('by a well-formed register', () => {
      expect(frozenRegisterSchema.parse(frozen)).toEqual(frozen)
    })

    compared.each(facts[number])('$what ($path)', ({ path, is, said, gap }) => {
      const value = valueAt(frozen, path)
      if (gap) return expect(value).toEqual(is)
      // Without the text in the message: it is not ours to print.
      if (said !== undefined) expect(said.test(text), `the notice says ${said}`).toBe(true)
      else expect(typeof value === 'string' && text.includes(value), 'the notice has these words').toBe(true)
      if (is === undefined) expect(value).toBeTruthy()
      else if (is instanceof RegExp) expect(value).toMatch(is)
      else if (typeof is === 'object' && is !== null && !Array.isArray(is)) expect(value).toMatchObject(is)
      else expect(value).toEqual(is)
    })
  },
)
