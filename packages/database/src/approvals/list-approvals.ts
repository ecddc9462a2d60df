import type { Approval, FrozenRegister, Page, PageRequest, Scope } from '@seloste/domain'
import { readCursor, writeCursor } from '../paging/cursor.ts'
import { isUuid } from '../paging/keys.ts'
import { pageOf } from '../paging/page.ts'
import { getRegister } from '../registers/get-register.ts'
import { requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { type ApprovalRow, approvalColumns, approvalOf } from './kept-approval.ts'

const order = 'approvals'
/** Sorts after every id. */
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

const selectApprovals = prepared<ApprovalRow>(
  'approval.list',
  `SELECT ${approvalColumns} FROM approval a
   WHERE a."registerId" = $1 AND a."organisationId" = $2 AND a.id < $3 ORDER BY a.id DESC LIMIT $4`,
)

const selectApproved = prepared<{ frozen: FrozenRegister | null }>(
  'approval.approved',
  `SELECT CASE WHEN a.state = 'approved' THEN a.frozen END AS frozen FROM approval a
   WHERE a."registerId" = $1 AND a."organisationId" = $2 AND a.version = $3 ORDER BY a.id DESC LIMIT 1`,
)

/** The approvals of a register, newest first. */
export async function listApprovals(
  pool: Queryable,
  scope: Scope,
  registerId: string,
  { cursor, limit }: PageRequest,
): Promise<Page<Approval>> {
  const after = readCursor(order, cursor, isUuid, isUuid)
  const values = [requireUuid(registerId), requireUuid(scope.organisationId), after?.id ?? last, limit + 1]
  const rows = await selectApprovals(pool, values)
  if (rows.length === 0) await getRegister(pool, scope, registerId)
  return pageOf(rows, limit, approvalOf, ({ id }) => writeCursor(order, { key: id, id }))
}

export async function latestApproval(
  pool: Queryable,
  scope: Scope,
  registerId: string,
): Promise<Approval | undefined> {
  const values = [requireUuid(registerId), requireUuid(scope.organisationId), last, 1]
  const [row] = await selectApprovals(pool, values)
  return row && approvalOf(row)
}

/** What was approved of a version, as the newest word about it is. */
export async function approvedOf(
  pool: Queryable,
  scope: Scope,
  registerId: string,
  version: number,
): Promise<FrozenRegister | undefined> {
  const values = [requireUuid(registerId), requireUuid(scope.organisationId), version]
  const [row] = await selectApproved(pool, values)
  return row?.frozen ?? undefined
}
