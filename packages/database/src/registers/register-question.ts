import type { Language, RegisterList, Scope } from '@seloste/domain'
import { searchPatterns } from '../content/search.ts'
import { requireUuid } from '../statement/identity.ts'

/** What a question finds, as SQL over `register r` and `"registerSearch" s`, with its values. */
export type Found = {
  from: string
  where: string
  values: unknown[]
  /** Whether the statement's shape depends on nothing but the kinds of filters, so that it is worth preparing. */
  steady: boolean
}

const states = {
  unpublished: 'r."publishedVersion" IS NULL',
  published: 'r."publishedVersion" = r.version',
  changed: 'r."publishedVersion" < r.version',
} as const

export function foundBy(scope: Scope, question: RegisterList): Found {
  const values: unknown[] = [requireUuid(scope.organisationId)]
  const parameter = (value: unknown) => `$${values.push(value)}`
  const conditions = [
    'r."organisationId" = $1',
    `r."archivedAt" IS ${question.archived ? 'NOT NULL' : 'NULL'}`,
  ]
  if (question.states?.length)
    conditions.push(`(${question.states.map((state) => states[state]).join(' OR ')})`)
  const missing: Language | undefined = question.missingLanguage
  if (missing) conditions.push(`NOT (r.languages @> ARRAY[${parameter(missing)}::text])`)
  const patterns = searchPatterns(question.search)
  for (const pattern of patterns) conditions.push(`s.text LIKE ${parameter(pattern)}`)
  if (question.party !== undefined)
    conditions.push(`s."partyIds" @> ARRAY[${parameter(question.party)}::text]`)
  const searched = patterns.length > 0 || question.party !== undefined
  return {
    from: searched ? 'register r JOIN "registerSearch" s ON s."registerId" = r.id' : 'register r',
    where: conditions.join(' AND '),
    values,
    steady: !searched,
  }
}
