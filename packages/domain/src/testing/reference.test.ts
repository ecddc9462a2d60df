import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { adequacyDecisions } from '../vocabulary/adequacy-decisions.ts'
import { eeaCountries } from '../vocabulary/eea-countries.ts'
import { retentionStatuteTerms } from '../vocabulary/retention-statutes.ts'
import { vocabularies } from '../vocabulary/vocabularies.ts'

const folder = new URL('../../../../../shared/reference/', import.meta.url)

/** Codes by list, of a reference file; undefined when the reference is not beside the repository. */
function reference(file: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  } catch {
    return undefined
  }
}

const listed = z.array(z.object({ id: z.string().optional(), iso: z.string().optional() }).loose())
const terms = reference('vocabularies.json')
const periods = reference('retention.json')

const here = {
  legalBases: vocabularies.legalBasis,
  art9: vocabularies.specialCategoryCondition,
  tsl6: vocabularies.nationalDerogation,
  hetu: vocabularies.identityCodeGround,
  art22: vocabularies.automatedDecisionException,
  transfers: vocabularies.transferMechanism,
  art49: vocabularies.transferDerogation,
  rights: vocabularies.right,
  subjects: vocabularies.dataSubjectCategory,
  data: vocabularies.dataCategory,
  sources: vocabularies.source,
  recipients: vocabularies.recipient,
  measures: vocabularies.measure,
  triggers: vocabularies.retentionTrigger,
  purposes: vocabularies.purpose,
  cookies: vocabularies.cookieCategory,
  adequacy: adequacyDecisions,
  eea: eeaCountries,
}

describe.runIf(terms !== undefined)('the code lists', () => {
  it.each(Object.entries(here))(
    '%s has the codes of the law catalogue, no more and no fewer',
    (name, list) => {
      const entries = listed.parse(z.record(z.string(), z.unknown()).parse(terms)[name])
      const codes = entries.map(({ id, iso }) => id ?? iso)
      expect(Object.keys(list).toSorted()).toEqual(codes.toSorted())
    },
  )
})

describe.runIf(periods !== undefined)('the statutory periods', () => {
  const codes = Object.keys(retentionStatuteTerms)
  const entries = periods === undefined ? [] : listed.parse(periods)

  it.each(entries.map(({ id }) => id ?? ''))('hold %s, whole or split into its periods', (id) => {
    expect(codes.some((code) => code === id || code.startsWith(`${id}-`))).toBe(true)
  })
})
