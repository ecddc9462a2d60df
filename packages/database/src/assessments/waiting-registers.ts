import type { AskedLaw, Scope } from '@seloste/domain'
import { requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'

/**
 * Registers in use whose assessment is of another version, law or day, or older than the newest change of the
 * organisation, its parties or its terms, any of which a register may refer to. Takes $1 organisation, $2 law pack,
 * $3 day.
 */
export const waitingRegisters = `(
  SELECT r.id FROM register r, (
    SELECT greatest(o."updatedAt", (SELECT max("updatedAt") FROM party WHERE "organisationId" = $1),
      (SELECT max("updatedAt") FROM term WHERE "organisationId" = $1)) AS at
    FROM organisation o WHERE o.id = $1
  ) changed
  WHERE r."organisationId" = $1 AND r."archivedAt" IS NULL
    AND (r."assessedVersion" IS DISTINCT FROM r.version OR r."lawPack" IS DISTINCT FROM $2
      OR r."assessedOn" IS DISTINCT FROM $3::date OR r."assessedAt" <= changed.at))`

const selectWaiting = prepared<{ id: string }>(
  'assessment.waiting',
  `SELECT id FROM ${waitingRegisters} waiting LIMIT $4`,
)

export async function waiting(
  connection: Queryable,
  scope: Scope,
  { lawPack, date }: AskedLaw,
  limit: number,
): Promise<readonly string[]> {
  const rows = await selectWaiting(connection, [requireUuid(scope.organisationId), lawPack, date, limit])
  return rows.map(({ id }) => id)
}
