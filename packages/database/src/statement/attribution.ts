import type { Scope } from '@seloste/domain'
import { requireUuid } from './identity.ts'

/** The first parameters of every write: $1 organisation, $2 author's id, $3 author's name, $4 instant. */
export function attribution({ organisationId, author }: Scope, at: Date): string[] {
  return [requireUuid(organisationId), author.id, author.name, at.toISOString()]
}

/**
 * The log entry of a write, as a part of the write's own statement. `rows` is the part that changed something and
 * yields `id` and `version`: where it yields nothing, nothing is logged.
 */
export function logged(action: string, rows: string, details = 'NULL'): string {
  const [subjectKind] = action.split('.')
  return `INSERT INTO "logEntry"
      ("organisationId", at, "actorId", "actorName", action, "subjectKind", "subjectId", version, details)
    SELECT $1::uuid, $4::timestamptz, $2::text, $3::text, '${action}', '${subjectKind}', id::text, version, ${details}
    FROM ${rows}`
}
