import type { RegisterList, Scope } from '@seloste/domain'
import { searchPatterns } from '../content/search.ts'
import { requireUuid } from '../statement/identity.ts'

/** What a question asks for, as SQL conditions over `register r` and `"registerSearch" s`, with their values. */
export type Conditions = {
  head: string
  /** Conditions on what a register is found by, if any is asked. */
  search: string | undefined
  values: unknown[]
}

const states = {
  unpublished: 'r."publishedVersion" IS NULL',
  published: 'r."publishedVersion" = r.version',
  changed: 'r."publishedVersion" < r.version',
} as const

const findings = {
  errors: 'r.errors > 0',
  warnings: 'r.warnings > 0',
  clean: 'r.errors = 0 AND r.warnings = 0',
} as const

export function conditionsOf(scope: Scope, question: RegisterList): Conditions {
  const values: unknown[] = [requireUuid(scope.organisationId)]
  const parameter = (value: unknown) => `$${values.push(value)}`
  const head = ['r."organisationId" = $1', `r."archivedAt" IS ${question.archived ? 'NOT NULL' : 'NULL'}`]
  if (question.states?.length) head.push(`(${question.states.map((state) => states[state]).join(' OR ')})`)
  if (question.findings?.length) {
    const wanted = question.findings.map((state) => findings[state]).join(' OR ')
    head.push(`r."assessedVersion" = r.version AND (${wanted})`)
  }
  if (question.missingLanguage)
    head.push(`NOT (r.languages @> ARRAY[${parameter(question.missingLanguage)}::text])`)
  const search = searchPatterns(question.search).map((pattern) => `s.text LIKE ${parameter(pattern)}`)
  if (question.party !== undefined) search.push(`s."partyIds" @> ARRAY[${parameter(question.party)}::text]`)
  return { head: head.join(' AND '), search: search.join(' AND ') || undefined, values }
}

/** Registers joined with what they are found by; both are bound to the organisation, which the index needs. */
export const searchedRegisters = `register r JOIN "registerSearch" s
  ON s."registerId" = r.id AND s."organisationId" = r."organisationId" AND s."organisationId" = $1`
