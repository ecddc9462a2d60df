import { type Approval, type ApprovalState, approvalStates } from '@seloste/domain'
import type { Selectable } from 'kysely'
import type { Approval as ApprovalTable } from '../generated/tables.ts'

export type ApprovalRow = Omit<Selectable<ApprovalTable>, 'organisationId' | 'frozen'>

export const approvalColumns = `a.id, a."registerId", a.version, a.state, a."requestedAt", a."requestedById",
  a."requestedByName", a.comment, a."decidedAt", a."decidedById", a."decidedByName", a.answer`

export function approvalOf(row: ApprovalRow): Approval {
  const { decidedAt, decidedById, decidedByName } = row
  return {
    id: row.id,
    registerId: row.registerId,
    version: row.version,
    state: stateOf(row.state),
    requestedAt: row.requestedAt.toISOString(),
    requestedBy: { id: row.requestedById, name: row.requestedByName },
    ...(row.comment !== null && { comment: row.comment }),
    ...(decidedAt !== null && { decidedAt: decidedAt.toISOString() }),
    ...(decidedById !== null &&
      decidedByName !== null && { decidedBy: { id: decidedById, name: decidedByName } }),
    ...(row.answer !== null && { answer: row.answer }),
  }
}

function stateOf(kept: string): ApprovalState {
  const state = approvalStates.find((known) => known === kept)
  if (state === undefined) throw new TypeError(`an approval cannot be ${kept}`)
  return state
}
