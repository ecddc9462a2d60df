import type { FrozenRegister } from '../register/frozen-register.ts'
import type { Author, Scope } from './author.ts'
import type { Page, PageRequest } from './page.ts'

/** How far a version sent to be approved has come: waiting, approved, sent back, or taken back by who sent it. */
export const approvalStates = ['inReview', 'approved', 'returned', 'takenBack'] as const

/** How far a version sent to be approved has come. */
export type ApprovalState = (typeof approvalStates)[number]

/** A version sent to be approved, and what came of it. Instants are ISO 8601 in UTC. */
export interface Approval {
  id: string
  registerId: string
  version: number
  state: ApprovalState
  requestedAt: string
  requestedBy: Author
  /** What whoever sent it says to whoever approves. */
  comment?: string
  decidedAt?: string
  decidedBy?: Author
  /** What whoever decided says. */
  answer?: string
}

/**
 * Keeps who sent which version to be approved and who approved it. All functions throw a `Failure`: `not_found` for
 * what the organisation does not have, `conflict` with the newest approval as `current` when it is no more as the
 * asker believes.
 */
export interface ApprovalStore {
  /** The newest approval of a register, or undefined. */
  latest(scope: Scope, registerId: string): Promise<Approval | undefined>
  /** The approvals of a register, newest first. */
  list(scope: Scope, registerId: string, page: PageRequest): Promise<Page<Approval>>
  /** What was approved of a version, with all that it referred to; undefined when it has not been approved. */
  approved(scope: Scope, registerId: string, version: number): Promise<FrozenRegister | undefined>
  /** Sends the latest version to be approved; a version that waits already is taken back by that. */
  request(scope: Scope, request: { registerId: string; version: number; comment?: string }): Promise<Approval>
  /** Ends the wait of a version. `frozen` is what is approved. */
  decide(
    scope: Scope,
    decision: {
      registerId: string
      version: number
      state: Exclude<ApprovalState, 'inReview'>
      answer?: string
      frozen?: FrozenRegister
    },
  ): Promise<Approval>
}
