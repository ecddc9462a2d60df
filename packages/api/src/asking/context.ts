import type {
  ApprovalStore,
  AssessmentStore,
  Language,
  MemberRole,
  OrganisationStore,
  PartyStore,
  PublicationStore,
  RegisterStore,
  ScheduleStore,
  TermStore,
} from '@seloste/domain'

/** Who asks. `organisationId` is the organisation that the request names, when this person belongs to it. */
export interface Principal {
  id: string
  name: string
  email: string
  organisationId?: string
  role?: MemberRole
}

/** Where the answers come from. */
export interface Stores {
  registers: RegisterStore
  parties: PartyStore
  terms: TermStore
  publications: PublicationStore
  approvals: ApprovalStore
  schedules: ScheduleStore
  assessments: AssessmentStore
  organisations: OrganisationStore
}

/** What a request brings with it; made by the host. */
export interface Context {
  /** Undefined when nobody is signed in. May reject when accounts cannot be read. */
  principal(): Promise<Principal | undefined>
  /** The language of messages. */
  language: Language
  stores: Stores
  now(): Date
  /** Whether an error means that the database, or what else we stand on, does not answer. */
  isOutage(error: unknown): boolean
  /** Keeps an unexpected error for the operator; the person is told the reference alone. */
  report(reference: string, error: unknown): void
}
