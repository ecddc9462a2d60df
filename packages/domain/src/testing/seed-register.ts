import {
  type FrozenRegister,
  frozenRegisterFormat,
  frozenRegisterSchema,
} from '../register/frozen-register.ts'
import { type SeedNumber, seedText } from './seed-text.ts'
import { seed000 } from './seeds/seed-000.ts'
import { seed001 } from './seeds/seed-001.ts'
import { seed002 } from './seeds/seed-002.ts'
import { seed003 } from './seeds/seed-003.ts'
import { seed004 } from './seeds/seed-004.ts'
import type { SeedDocument } from './seeds/seed-document.ts'

const documents: Record<SeedNumber, (text: string) => SeedDocument> = {
  '000': seed000,
  '001': seed001,
  '002': seed002,
  '003': seed003,
  '004': seed004,
}

/**
 * The register that states what a notice says: facts in our own words, names and contacts read from its text.
 * Undefined when the notices are not beside the repository.
 */
export function seedRegister(number: SeedNumber): FrozenRegister | undefined {
  const text = seedText(number)
  if (text === undefined) return undefined
  return frozenRegisterSchema.parse({ format: frozenRegisterFormat, ...documents[number](text) })
}
