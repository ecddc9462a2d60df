import type { ApprovalStore } from '@seloste/domain'
import type { Connections } from '../connection/open-database.ts'
import { type Clock, systemClock } from '../statement/clock.ts'
import { approvedOf, latestApproval, listApprovals } from './list-approvals.ts'
import { decideApproval, requestApproval } from './write-approvals.ts'

/** Keeps who sent which version to be approved, and who approved it. */
export function createApprovalStore({ pool, reader }: Connections, now: Clock = systemClock): ApprovalStore {
  return {
    latest: (scope, registerId) => latestApproval(reader, scope, registerId),
    list: (scope, registerId, page) => listApprovals(reader, scope, registerId, page),
    approved: (scope, registerId, version) => approvedOf(reader, scope, registerId, version),
    request: (scope, request) => requestApproval(pool, scope, now(), request),
    decide: (scope, decision) => decideApproval(pool, scope, now(), decision),
  }
}
