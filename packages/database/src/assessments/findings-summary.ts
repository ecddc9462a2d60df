import type { AskedLaw, FindingFilter, FindingsSummary, RuleSummary, Scope } from '@seloste/domain'
import { requireUuid } from '../statement/identity.ts'
import type { Queryable } from '../statement/prepared.ts'
import { findingConditions } from './finding-conditions.ts'
import { waitingRegisters } from './waiting-registers.ts'

const summarise = `SELECT count(*) FILTER (WHERE "assessedVersion" = version) AS assessed,
    count(*) FILTER (WHERE "assessedVersion" = version AND errors = 0 AND warnings = 0) AS clean,
    (SELECT count(*) FROM ${waitingRegisters} waiting) AS waiting
  FROM register WHERE "organisationId" = $1 AND "archivedAt" IS NULL`

/** The rules that are not met, the gravest and the most common first, and how many registers are without findings. */
export async function findingsSummary(
  connection: Queryable,
  scope: Scope,
  { lawPack, date }: AskedLaw,
  filter: FindingFilter,
): Promise<FindingsSummary> {
  const organisationId = requireUuid(scope.organisationId)
  const values: unknown[] = [organisationId]
  const conditions = findingConditions(filter, (value) => `$${values.push(value)}`)
  const [rules, totals] = await Promise.all([
    connection.query<RuleSummary>({
      text: `SELECT f.rule, f.article, f.severity, count(DISTINCT f."registerId") AS registers, count(*) AS findings
        FROM "registerFinding" f JOIN register r ON r.id = f."registerId"
        WHERE f."organisationId" = $1 AND ${conditions}
        GROUP BY f.rule, f.article, f.severity
        ORDER BY array_position(ARRAY['error', 'warning', 'info'], f.severity), registers DESC, f.rule`,
      values,
    }),
    connection.query<Omit<FindingsSummary, 'rules'>>({
      text: summarise,
      values: [organisationId, lawPack, date],
    }),
  ])
  const { assessed = 0, clean = 0, waiting = 0 } = totals.rows[0] ?? {}
  return { rules: rules.rows, assessed, clean, waiting }
}
