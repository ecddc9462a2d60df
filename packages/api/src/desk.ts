import type {
  Approval,
  FrozenRegister,
  KeptRegister,
  OwnTerm,
  Party,
  RegisterDraft,
  ScheduledPublication,
  Scope,
} from '@seloste/domain'
import { mayDecide } from './approvals.ts'
import type { Stores } from './asking/context.ts'
import { referencesOf } from './references.ts'

/** A register on the desk: what is kept, one's own working copy, what the public reads, and what it refers to. */
export interface Desk {
  kept: KeptRegister
  draft?: RegisterDraft
  /** Absent when no notice is public. */
  published?: { version: number; sequence: number; publishedAt: string; frozen: FrozenRegister }
  /** The newest version that was sent to be approved. */
  approval?: Approval
  /** Whether whoever asks may approve what waits. */
  mayApprove: boolean
  /** The newest publication that was set for later. */
  schedule?: ScheduledPublication
  parties: Record<string, Party>
  terms: readonly OwnTerm[]
}

/** Gathers what the desk needs to open a register. Throws `not_found`. */
export async function deskOf(stores: Stores, scope: Scope, id: string): Promise<Desk> {
  const [kept, draft, approval, schedule] = await Promise.all([
    stores.registers.get(scope, id),
    stores.registers.getDraft(scope, id),
    stores.approvals.latest(scope, id),
    stores.schedules.latest(scope, id),
  ])
  const [published, mayApprove, { partiesById, ownTerms }] = await Promise.all([
    kept.publishedVersion === undefined ? undefined : latestPublication(stores, scope, id),
    approval?.state === 'inReview' && mayDecide(stores, scope, id),
    referencesOf(stores, scope, kept.content, draft?.content),
  ])
  return {
    kept,
    ...(draft !== undefined && { draft }),
    ...(published !== undefined && { published }),
    ...(approval !== undefined && { approval }),
    mayApprove,
    ...(schedule !== undefined && { schedule }),
    parties: partiesById,
    terms: ownTerms,
  }
}

async function latestPublication(stores: Stores, scope: Scope, id: string): Promise<Desk['published']> {
  const [latest] = (await stores.publications.list(scope, id, { limit: 1 })).rows
  if (latest === undefined) return undefined
  const { version, sequence, publishedAt, frozen } = await stores.publications.get(scope, id, latest.sequence)
  return { version, sequence, publishedAt, frozen }
}
