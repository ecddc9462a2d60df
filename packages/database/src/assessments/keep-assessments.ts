import type { RegisterAssessment, Scope, Severity } from '@seloste/domain'
import type { Pool } from 'pg'
import { isVersion, requireUuid } from '../statement/identity.ts'
import { prepared } from '../statement/prepared.ts'
import { inTransaction } from '../statement/transaction.ts'

// Locked first, in a statement of its own and in one order: two that assess the same then follow each other.
const lockRegisters = prepared(
  'assessment.lock',
  `SELECT FROM register WHERE id = ANY($2::uuid[]) AND "organisationId" = $1 ORDER BY id FOR UPDATE`,
)

const replaceAssessments = prepared(
  'assessment.keep',
  `WITH given AS (
     SELECT * FROM jsonb_to_recordset($3::jsonb) AS g (
       id uuid, version integer, "lawPack" text, date date, errors integer, warnings integer, infos integer,
       findings jsonb)
   ), head AS (
     UPDATE register r SET "assessedVersion" = r.version, "assessedAt" = $2::timestamptz, "assessedOn" = g.date,
       "lawPack" = g."lawPack", errors = g.errors, warnings = g.warnings, infos = g.infos
     FROM given g
     WHERE r.id = g.id AND r.version = g.version AND r."organisationId" = $1::uuid
       AND (r."assessedAt" IS NULL OR r."assessedAt" <= $2::timestamptz OR r."assessedVersion" <> r.version)
     RETURNING r.id, g.findings
   ), beyond AS (
     DELETE FROM "registerFinding" f USING head
     WHERE f."registerId" = head.id AND f.ordinal >= jsonb_array_length(head.findings)
   )
   INSERT INTO "registerFinding" ("registerId", ordinal, "organisationId", rule, article, severity, path, message)
   SELECT head.id, one.ordinal - 1, $1::uuid, one.finding->>'rule', one.finding->>'article',
     one.finding->>'severity', one.finding->>'path', one.finding->'message'
   FROM head, jsonb_array_elements(head.findings) WITH ORDINALITY AS one (finding, ordinal)
   ON CONFLICT ("registerId", ordinal) DO UPDATE SET rule = excluded.rule, article = excluded.article,
     severity = excluded.severity, path = excluded.path, message = excluded.message`,
)

/**
 * Replaces the assessments of registers. What is lost with the power follows from the registers and is made again,
 * so the commit does not wait for the disk.
 */
export async function keepAssessments(
  pool: Pool,
  scope: Scope,
  at: Date,
  assessments: readonly RegisterAssessment[],
): Promise<void> {
  const given = assessments.filter(({ version }) => isVersion(version)).map(rowOf)
  if (given.length === 0) return
  const organisationId = requireUuid(scope.organisationId)
  await inTransaction(pool, async (connection) => {
    await connection.query({ text: 'SET LOCAL synchronous_commit = off' })
    await lockRegisters(connection, [organisationId, given.map(({ id }) => id)])
    await replaceAssessments(connection, [organisationId, at.toISOString(), JSON.stringify(given)])
  })
}

function rowOf({ registerId, version, lawPack, date, findings }: RegisterAssessment) {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return {
    id: requireUuid(registerId),
    version,
    lawPack,
    date,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    findings,
  }
}
