import type { FrozenRegister, KeptRegister, OwnTerm, Party, RegisterDraft, Scope } from '@seloste/domain'
import type { Stores } from './asking/context.ts'
import { referencesOf } from './references.ts'

/** A register on the desk: what is kept, one's own working copy, what the public reads, and what it refers to. */
export interface Desk {
  kept: KeptRegister
  draft?: RegisterDraft
  /** Absent when no notice is public. */
  published?: { version: number; sequence: number; publishedAt: string; frozen: FrozenRegister }
  parties: Record<string, Party>
  terms: readonly OwnTerm[]
}

/** Gathers what the desk needs to open a register. Throws `not_found`. */
export async function deskOf(stores: Stores, scope: Scope, id: string): Promise<Desk> {
  const [kept, draft] = await Promise.all([
    stores.registers.get(scope, id),
    stores.registers.getDraft(scope, id),
  ])
  const [published, { partiesById, ownTerms }] = await Promise.all([
    kept.publishedVersion === undefined ? undefined : latestPublication(stores, scope, id),
    referencesOf(stores, scope, kept.content, draft?.content),
  ])
  return {
    kept,
    ...(draft !== undefined && { draft }),
    ...(published !== undefined && { published }),
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
