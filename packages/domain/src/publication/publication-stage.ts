import type { Approval } from '../keeping/approval-store.ts'
import type { KeptRegister } from '../keeping/register-store.ts'

/** How far the latest version of a register has come on its way to the public. */
export const publicationStages = ['draft', 'inReview', 'approved', 'published', 'archived'] as const

/** How far the latest version of a register has come. */
export type PublicationStage = (typeof publicationStages)[number]

/** The stage of the latest version. What was approved of an older version says nothing of this one. */
export function publicationStageOf(
  kept: Pick<KeptRegister, 'version' | 'publishedVersion' | 'archivedAt'>,
  approval: Pick<Approval, 'version' | 'state'> | undefined,
): PublicationStage {
  if (kept.archivedAt !== undefined) return 'archived'
  if (kept.publishedVersion === kept.version) return 'published'
  if (approval?.version !== kept.version) return 'draft'
  return approval.state === 'inReview' || approval.state === 'approved' ? approval.state : 'draft'
}

/**
 * Whether a person may approve a version: neither who wrote it nor who sent it to be approved may, so that two people
 * have seen what is published.
 */
export function mayApprove(
  personId: string,
  { authorId, requestedById }: { authorId: string; requestedById: string },
): boolean {
  return personId !== authorId && personId !== requestedById
}
