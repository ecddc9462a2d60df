import * as z from 'zod'
import type { Organisation } from '../organisation/organisation.ts'
import type { FrozenRegister } from '../register/frozen-register.ts'
import type { Language } from '../text/language.ts'
import type { LocalizedText } from '../text/localized-text.ts'
import { longTextSchema } from '../text/safe-text.ts'
import type { AskedLaw } from './assessment-store.ts'
import type { Author, Scope } from './author.ts'
import type { Page, PageRequest } from './page.ts'

/** Fewest characters of a reason to publish with errors open: a sentence, not a word. */
export const publicationReasonLeast = 10

/** Why a notice is published with errors open. */
export const publicationReasonSchema = longTextSchema.pipe(z.string().trim().min(publicationReasonLeast))

/** Why people are told nothing of a material change. */
export const noNoteReasonSchema = publicationReasonSchema

/** What was known of a version when it was published: the law that was asked, and how many findings were open. */
export interface PublicationAssessment extends AskedLaw {
  errors: number
  warnings: number
}

/** A published version of a register. */
export interface Publication {
  id: string
  registerId: string
  /** First, second … publication of the register. */
  sequence: number
  version: number
  languages: readonly Language[]
  publishedAt: string
  publishedBy: Author
  /** Absent on publications older than the rules. */
  assessment?: PublicationAssessment
  /** Why it was published with errors open. */
  reason?: string
  /** What people are told of the change. */
  note?: LocalizedText
  /** Why they are told nothing of a material change; for the organisation alone. */
  noNoteReason?: string
  /** When it ceased to be what the public reads; absent while it is. */
  endedAt?: string
}

/** A published notice as the public reads it. */
export interface PublishedNotice extends Publication {
  frozen: FrozenRegister
}

/** An entry of an organisation's public index. */
export interface PublishedEntry {
  slug: string
  name: LocalizedText
  languages: readonly Language[]
  publishedAt: string
}

/** A publication of an organisation, and the one before it of the same register. */
export interface PublishedChange {
  slug: string
  notice: PublishedNotice
  before?: PublishedNotice
}

/** A public address in use. */
export interface PublishedAddress {
  organisation: string
  register: string
  languages: readonly Language[]
  publishedAt: string
}

/** Keeps what has been published. Drafts and unpublished versions are out of its reach. */
export interface PublicationStore {
  /**
   * Publishes a kept version in its frozen form, and settles a publication of the register that waits. Throws
   * `conflict` when it is not the register's latest, unless it was scheduled: then when the schedule waits no more.
   */
  publish(
    scope: Scope,
    publication: {
      registerId: string
      version: number
      frozen: FrozenRegister
      languages: readonly Language[]
      assessment?: PublicationAssessment
      reason?: string
      note?: LocalizedText
      noNoteReason?: string
      /** Id of the schedule that it fulfils. */
      scheduleId?: string
    },
  ): Promise<Publication>
  /** What was published of a register last, whether the public still reads it or not; undefined where nothing was. */
  newest(scope: Scope, registerId: string): Promise<PublishedNotice | undefined>
  /** Takes the notice off its public address; the publications are kept. */
  withdraw(scope: Scope, registerId: string): Promise<void>
  list(scope: Scope, registerId: string, page: PageRequest): Promise<Page<Publication>>
  get(scope: Scope, registerId: string, sequence: number): Promise<PublishedNotice>
  /** The current notice at a public address, or undefined. */
  find(organisationSlug: string, registerSlug: string): Promise<PublishedNotice | undefined>
  /** The notice that was last in force at a public address between two instants, or undefined. */
  findBetween(
    organisationSlug: string,
    registerSlug: string,
    between: { from: Date; until: Date },
  ): Promise<PublishedNotice | undefined>
  /** What has been published at a public address that is in use, newest first. */
  history(organisationSlug: string, registerSlug: string, page: PageRequest): Promise<Page<PublishedNotice>>
  /** The newest publications of an organisation that are in use, with what each came after. */
  latest(
    organisationSlug: string,
    limit: number,
  ): Promise<{ organisation: Organisation; entries: readonly PublishedChange[] } | undefined>
  /** Every public address in use, in the order of the addresses. */
  addresses(page: PageRequest): Promise<Page<PublishedAddress>>
  /** An organisation and its published registers in the order of their names, or undefined. */
  index(
    organisationSlug: string,
    page: PageRequest & { language: Language; search?: string | undefined },
  ): Promise<{ organisation: Organisation; page: Page<PublishedEntry> } | undefined>
}
