import { type Approval, type ApprovalStore, Failure, type Scope } from '@seloste/domain'
import type { Pool } from 'pg'
import { storableJson, storableText } from '../content/storable.ts'
import { getRegister } from '../registers/get-register.ts'
import { attribution, logged } from '../statement/attribution.ts'
import { isVersion, newId, requireUuid } from '../statement/identity.ts'
import { prepared } from '../statement/prepared.ts'
import { inTransaction } from '../statement/transaction.ts'
import { type ApprovalRow, approvalColumns, approvalOf } from './kept-approval.ts'
import { latestApproval } from './list-approvals.ts'

// Locked first, so that two who send or decide at once do so one after the other.
const lockRegister = prepared(
  'approval.lock',
  'SELECT FROM register WHERE id = $1 AND "organisationId" = $2 FOR UPDATE',
)

const insertApproval = prepared<ApprovalRow>(
  'approval.request',
  `WITH head AS (
     SELECT id, version FROM register
     WHERE id = $5 AND "organisationId" = $1::uuid AND version = $6 AND "archivedAt" IS NULL
   ), ended AS (
     UPDATE approval a SET state = 'takenBack', "decidedAt" = $4::timestamptz, "decidedById" = $2::text,
       "decidedByName" = $3::text
     FROM head WHERE a."registerId" = head.id AND a.state = 'inReview'
   ), made AS (
     INSERT INTO approval (id, "organisationId", "registerId", version, state, "requestedAt", "requestedById",
       "requestedByName", comment)
     SELECT $7, $1::uuid, id, version, 'inReview', $4::timestamptz, $2::text, $3::text, $8 FROM head
     RETURNING *
   ), entry AS (${logged('register.sentForApproval', 'head')})
   SELECT ${approvalColumns} FROM made a`,
)

const settleApproval = prepared<ApprovalRow>(
  'approval.decide',
  `WITH settled AS (
     UPDATE approval SET state = $7, "decidedAt" = $4::timestamptz, "decidedById" = $2::text,
       "decidedByName" = $3::text, answer = $8::text, frozen = $9::json
     WHERE "registerId" = $5 AND "organisationId" = $1::uuid AND version = $6 AND state = 'inReview'
     RETURNING *
   ), subject AS (SELECT "registerId" AS id, version FROM settled
   ), entry AS (${logged('register.approvalDecided', 'subject', `jsonb_strip_nulls(jsonb_build_object('state', $7::text, 'answer', $8::text))`)})
   SELECT ${approvalColumns} FROM settled a`,
)

/** @throws Failure `conflict` with the kept register when the version is not its latest, or it is archived. */
export async function requestApproval(
  pool: Pool,
  scope: Scope,
  at: Date,
  { registerId, version, comment }: Parameters<ApprovalStore['request']>[1],
): Promise<Approval> {
  const id = requireUuid(registerId)
  const said = comment === undefined ? null : storableText(comment, 'comment')
  const values = [...attribution(scope, at), id, version, newId(), said]
  const [made] = isVersion(version)
    ? await inTransaction(pool, async (connection) => {
        await lockRegister(connection, [id, requireUuid(scope.organisationId)])
        return insertApproval(connection, values)
      })
    : []
  if (!made) throw new Failure('conflict', { current: await getRegister(pool, scope, registerId) })
  return approvalOf(made)
}

/** @throws Failure `conflict` with the newest approval when the version does not wait to be approved. */
export async function decideApproval(
  pool: Pool,
  scope: Scope,
  at: Date,
  { registerId, version, state, answer, frozen }: Parameters<ApprovalStore['decide']>[1],
): Promise<Approval> {
  const id = requireUuid(registerId)
  const values = [
    ...attribution(scope, at),
    id,
    version,
    state,
    answer === undefined ? null : storableText(answer, 'answer'),
    frozen === undefined ? null : storableJson(frozen),
  ]
  const [settled] = isVersion(version)
    ? await inTransaction(pool, async (connection) => {
        await lockRegister(connection, [id, requireUuid(scope.organisationId)])
        return settleApproval(connection, values)
      })
    : []
  if (settled) return approvalOf(settled)
  await getRegister(pool, scope, registerId)
  throw new Failure('conflict', { current: await latestApproval(pool, scope, registerId) })
}
