import { describe, expect, it, vi } from 'vitest'
import { type ContentMigration, contentMigrations, migrateContent } from './content-migrations.ts'
import { emptyRegister } from './empty-register.ts'
import { registerSchema } from './register.ts'
import { currentSchemaVersion } from './schema-version.ts'

/** Kept content of each version that is no longer current; a migration is proved on every one of them. */
const keptContents: ReadonlyMap<number, Record<string, unknown>> = new Map()

describe('kept content is brought into the current shape', () => {
  it('by a step from every version to the next, each tried on content of its version', () => {
    const old = Array.from({ length: currentSchemaVersion - 1 }, (_, index) => index + 1)
    expect([...contentMigrations.keys()].toSorted()).toEqual(old)
    expect([...keptContents.keys()].toSorted()).toEqual(old)
    for (const content of keptContents.values()) {
      expect(registerSchema.safeParse(migrateContent(content)).success).toBe(true)
    }
  })

  it('as the very same value when it is current', () => {
    const register = emptyRegister({ fi: 'R' })
    expect(migrateContent(register)).toBe(register)
  })

  it('step by step in order, without touching what was kept', () => {
    const first = vi.fn<ContentMigration>((content) => ({ ...content, schemaVersion: 2, a: 1 }))
    const second = vi.fn<ContentMigration>((content) => ({ ...content, schemaVersion: 3, b: 2 }))
    const kept = { schemaVersion: 1 }
    const steps = new Map([
      [1, first],
      [2, second],
    ])
    expect(migrateContent(kept, steps, 3)).toEqual({ schemaVersion: 3, a: 1, b: 2 })
    expect(kept).toEqual({ schemaVersion: 1 })
    expect(second).toHaveBeenCalledWith({ schemaVersion: 2, a: 1 })
  })

  it('or refused when no way leads there, as for content of a newer program', () => {
    expect(() => migrateContent({ schemaVersion: 99 })).toThrow(RangeError)
    expect(() => migrateContent({})).toThrow(RangeError)
    expect(migrateContent(null)).toBeNull()
  })
})
