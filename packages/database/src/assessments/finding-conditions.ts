import type { FindingFilter } from '@seloste/domain'
import { isUuid } from '../paging/keys.ts'

/** Conditions on `"registerFinding" f JOIN register r`; only what was found in the newest version counts. */
export function findingConditions(
  { article, severity, register }: FindingFilter,
  parameter: (value: unknown) => string,
): string {
  const conditions = ['r."archivedAt" IS NULL', 'r."assessedVersion" = r.version']
  if (article !== undefined) conditions.push(`f.article = ${parameter(article)}`)
  if (severity !== undefined) conditions.push(`f.severity = ${parameter(severity)}`)
  if (register !== undefined)
    conditions.push(isUuid(register) ? `f."registerId" = ${parameter(register)}::uuid` : 'false')
  return conditions.join(' AND ')
}
