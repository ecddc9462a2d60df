import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readNotice } from './read-notice.ts'

// The notices of other organisations are no part of the project: where they do not lie beside it nothing is scored.
const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const gold = join(shared, 'corpus', 'gold')

/** F1 that was reached, by field; a change may cost no more than a hundredth. */
const reached: Record<string, number> = {
  language: 1,
  controllerName: 1,
  businessId: 1,
  email: 1,
  phone: 1,
  registerName: 1,
  date: 1,
  transfersOutsideEea: 1,
  legalBases: 1,
  rights: 1,
  sectionKinds: 1,
  retention: 1,
  sections: 1,
  dataCategories: 0.97,
  sources: 0.94,
  recipients: 0.99,
}
const reachedOverall = 0.985

const reportSchema = z.object({
  fields: z.record(z.string(), z.object({ f1: z.number() })),
  overallF1: z.number(),
})

describe.runIf(existsSync(gold))('the notices that people have labelled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-score-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are read as well as before', { timeout: 60_000 }, () => {
    for (const file of readdirSync(gold)) {
      const facts = readNotice(textOf(file.replace('.json', ''))).registers[0]?.facts
      writeFileSync(join(folder, file), JSON.stringify(facts))
    }
    const score = join(shared, 'corpus', 'score.mjs')
    const out = execFileSync(process.execPath, [score, gold, folder, '--json'], { encoding: 'utf8' })
    const { fields, overallF1 } = reportSchema.parse(JSON.parse(out))
    const worse = Object.entries(reached).filter(([field, f1]) => (fields[field]?.f1 ?? 0) < f1 - 0.01)
    expect(worse).toEqual([])
    expect(overallF1).toBeGreaterThanOrEqual(reachedOverall - 0.01)
  })
})

function textOf(id: string): string {
  if (!id.startsWith('seed-')) {
    const text = readFileSync(join(shared, 'corpus', `${id}.txt`), 'utf8')
    return text.slice(text.indexOf('\n') + 1)
  }
  const seeds = join(shared, 'seeds')
  const file = readdirSync(seeds).find((name) => name.startsWith(`${id.slice('seed-'.length)}_`))
  return readFileSync(join(seeds, file ?? ''), 'utf8')
}
