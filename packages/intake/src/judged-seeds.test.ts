import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { currentLawPack, judge, judgeYearReport } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readNotice } from './read-notice.ts'

// The notices of other organisations are no part of the project: where they do not lie beside it nothing is judged.
const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const oracleFile = `${shared}reference/seed-oracle.json`

const outcomesSchema = z.record(z.string(), z.enum(['F', 'P', '-']))
const oracleSchema = z.object({
  lintDate: z.string(),
  notices: z.record(z.string(), outcomesSchema),
  tietotilinpaatos: z.record(z.string(), outcomesSchema),
})

const known = new Set(currentLawPack.rules.map(({ id }) => id))
/** A report is compared with the register only where that is given beside it. */
const needsMore = new Set(['TTP-CONSISTENCY'])

function textOf(number: string): string {
  const folder = `${shared}seeds/`
  const name = readdirSync(folder).find((file) => file.startsWith(`${number}_`))
  return readFileSync(`${folder}${name}`, 'utf8')
}

/** The rules that are not met, as the notice is read here from its text alone. */
function notMet(number: string, date: string): string[] {
  const [read] = readNotice(textOf(number)).registers
  if (read === undefined) throw new Error('a notice has a register')
  const { frozen, notice } = read
  const { register, organisation } = frozen
  const assessment =
    notice.kind === 'dataBalanceReport'
      ? judgeYearReport(notice, { register, organisation }, { date })
      : judge({ register, organisation, notice, origin: 'read' }, { date })
  return [...assessment.outcomes].filter(([, outcome]) => outcome === 'notMet').map(([rule]) => rule)
}

describe.runIf(existsSync(oracleFile))(
  'what the law finds in the notices of others, read from their text',
  () => {
    const oracle = existsSync(oracleFile)
      ? oracleSchema.parse(JSON.parse(readFileSync(oracleFile, 'utf8')))
      : undefined

    it.each(Object.entries({ ...oracle?.notices, ...oracle?.tietotilinpaatos }))('%s', (number, expected) => {
      const wanted = Object.entries(expected)
        .filter(([rule, letter]) => letter === 'F' && known.has(rule) && !needsMore.has(rule))
        .map(([rule]) => rule)
      const found = notMet(number, oracle?.lintDate ?? '').filter((rule) => rule in expected)
      expect(found.toSorted()).toEqual(wanted.toSorted())
    })
  },
)
