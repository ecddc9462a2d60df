import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { judge } from '../rules/judge.ts'
import { currentLawPack } from '../rules/law-packs.ts'
import { seedMatter } from './seed-notice.ts'
import { seedOutcomes } from './seed-outcomes.ts'
import type { SeedNumber } from './seed-text.ts'

const outcomesSchema = z.record(z.string(), z.enum(['F', 'P', '-']))
const oracleSchema = z.object({
  lintDate: z.string(),
  notices: z.record(z.string(), outcomesSchema),
  tietotilinpaatos: z.record(z.string(), outcomesSchema),
})

/** What is expected of the notices of others; undefined when it does not lie beside the repository. */
function oracle() {
  const file = new URL('../../../../../shared/reference/seed-oracle.json', import.meta.url)
  try {
    return oracleSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

const expected = oracle()
const letters = { notMet: 'F', met: 'P', notApplicable: '-' } as const
const known = new Set(currentLawPack.rules.map(({ id }) => id))

describe.runIf(expected !== undefined)('the notices of others, where they lie beside the repository', () => {
  const tables = { ...expected?.notices, ...expected?.tietotilinpaatos, ...seedOutcomes }

  describe.each(Object.entries(tables))('%s is judged as is known', (number, table) => {
    const matter = seedMatter(number as SeedNumber)
    const assessment = matter && judge(matter, { date: expected?.lintDate ?? '' })

    it.each(Object.entries(table).filter(([rule]) => known.has(rule)))('%s: %s', (rule, letter) => {
      const outcome = assessment?.outcomes.get(rule) ?? 'notApplicable'
      expect(letters[outcome]).toBe(letter)
    })
  })
})
