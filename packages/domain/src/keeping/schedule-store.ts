import type { FieldError } from '../errors/failure.ts'
import type { Language } from '../text/language.ts'
import type { LocalizedText } from '../text/localized-text.ts'
import type { Author, Scope } from './author.ts'

/** What came of a publication that was to be: it waits, was made, was refused, called off, or another came before it. */
export const scheduleStates = ['waiting', 'published', 'refused', 'cancelled', 'replaced'] as const

/** What came of a publication that was to be. */
export type ScheduleState = (typeof scheduleStates)[number]

/** A version to be published at an instant to come. Instants are ISO 8601 in UTC. */
export interface ScheduledPublication {
  id: string
  organisationId: string
  registerId: string
  version: number
  languages: readonly Language[]
  /** What people are to be told of the change. */
  note?: LocalizedText
  /** Why they are to be told nothing of a material change. */
  noNoteReason?: string
  /** Why it is to be published with errors open. */
  reason?: string
  publishAt: string
  state: ScheduleState
  scheduledAt: string
  scheduledBy: Author
  settledAt?: string
  /** Why it could not be published. */
  failure?: { code: string; fields: readonly FieldError[] }
}

/** Keeps what is to be published later. Throws a `Failure` as the register store does. */
export interface ScheduleStore {
  /** The newest schedule of a register, or undefined. */
  latest(scope: Scope, registerId: string): Promise<ScheduledPublication | undefined>
  /** Sets the publication of a version for later; one that waits already gives way to it. */
  schedule(
    scope: Scope,
    wanted: Pick<
      ScheduledPublication,
      'registerId' | 'version' | 'languages' | 'publishAt' | 'note' | 'noNoteReason' | 'reason'
    >,
  ): Promise<ScheduledPublication>
  /** Calls off what waits; nothing happens when nothing does. */
  cancel(scope: Scope, registerId: string): Promise<void>
  /** What waits and whose instant has come, of every organisation, the oldest first. */
  due(at: Date, limit: number): Promise<readonly ScheduledPublication[]>
  /** Keeps why a publication could not be made; nothing happens to one that waits no more. */
  refuse(
    scope: Scope,
    scheduled: { id: string; registerId: string },
    failure: NonNullable<ScheduledPublication['failure']>,
  ): Promise<void>
}
