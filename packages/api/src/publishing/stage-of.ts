import {
  type Approval,
  type PublicationStage,
  publicationStageOf,
  type ScheduledPublication,
  type Scope,
} from '@seloste/domain'
import { mayDecide } from '../approvals.ts'
import type { Stores } from '../asking/context.ts'

/** How far a register has come on its way to the public, as whoever asks may go on with it. */
export interface Stage {
  stage: PublicationStage
  /** The latest version, whose stage it is. */
  version: number
  /** The newest version that was sent to be approved. */
  approval?: Approval
  /** Whether whoever asks may approve what waits. */
  mayApprove: boolean
  /** The newest publication that was set for later. */
  schedule?: ScheduledPublication
}

/** The stage of a register. Throws `not_found`. */
export async function stageOf(stores: Stores, scope: Scope, id: string): Promise<Stage> {
  const [kept, approval, schedule] = await Promise.all([
    stores.registers.get(scope, id),
    stores.approvals.latest(scope, id),
    stores.schedules.latest(scope, id),
  ])
  return {
    stage: publicationStageOf(kept, approval),
    version: kept.version,
    ...(approval !== undefined && { approval }),
    mayApprove: approval?.state === 'inReview' && (await mayDecide(stores, scope, id)),
    ...(schedule !== undefined && { schedule }),
  }
}
