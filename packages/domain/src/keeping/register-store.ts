import * as z from 'zod'
import type { Organisation } from '../organisation/organisation.ts'
import type { Register } from '../register/register.ts'
import { itemIdSchema } from '../text/item-id.ts'
import type { Language } from '../text/language.ts'
import { languageSchema } from '../text/language-schema.ts'
import type { LocalizedText } from '../text/localized-text.ts'
import { shortTextSchema } from '../text/safe-text.ts'
import type { AskedLaw, FindingCounts } from './assessment-store.ts'
import type { Author, Scope } from './author.ts'
import { type Page, type PageRequest, pageRequestSchema } from './page.ts'

/** A register as it is kept: its content with what the store knows of it. Instants are ISO 8601 in UTC. */
export interface KeptRegister {
  id: string
  slug: string
  version: number
  content: Register
  /** SHA-256 of this version, which covers the hash of the one before. */
  hash: string
  publishedVersion?: number
  archivedAt?: string
  createdAt: string
  updatedAt: string
  updatedBy: Author
}

/** A row of the register list. */
export interface RegisterSummary {
  id: string
  slug: string
  name: LocalizedText
  version: number
  publishedVersion?: number
  archivedAt?: string
  /** Languages in which the register has a name. */
  languages: readonly Language[]
  /** ISO 8601 date. */
  reviewDueOn?: string
  /** What the law said of this version; absent until it has been assessed. */
  assessment?: AskedLaw & FindingCounts
  updatedAt: string
  updatedBy: Author
}

/** State of a register's notice: never published, published as it is, or changed since. */
export const registerStates = ['unpublished', 'published', 'changed'] as const

/** How a register stands before the law: with errors, with warnings, or with neither. */
export const findingStates = ['errors', 'warnings', 'clean'] as const

/** Orders in which registers can be listed. */
export const registerSorts = ['name', 'updated', 'reviewDue'] as const

/** A question for a page of registers. */
export const registerListSchema = pageRequestSchema.extend({
  /** Words of the name, the purposes or the data, in any language. */
  search: shortTextSchema.optional(),
  states: z.array(z.enum(registerStates)).max(3).optional(),
  findings: z.array(z.enum(findingStates)).max(3).optional(),
  archived: z.boolean().default(false),
  /** Registers that name this party. */
  party: itemIdSchema.optional(),
  /** Registers whose notice lacks this language. */
  missingLanguage: languageSchema.optional(),
  sort: z.enum(registerSorts).default('name'),
  descending: z.boolean().default(false),
  /** The language whose names are sorted. */
  language: languageSchema.default('fi'),
})

/** A question for a page of registers. */
export type RegisterList = z.infer<typeof registerListSchema>

/** A kept version of a register, without its content. */
export interface RegisterVersion {
  version: number
  author: Author
  at: string
  reason?: string
  hash: string
  previousHash?: string
}

/** A working copy that its author has not yet saved as a version. */
export interface RegisterDraft {
  baseVersion: number
  content: unknown
  updatedAt: string
}

/**
 * Keeps registers with every version. All functions throw a `Failure`: `not_found` for what the organisation does
 * not have, `conflict` with the kept register as `current` when the version sent is not the latest, `invalid` for a
 * broken cursor, a slug that is taken or an address that has been published.
 */
export interface RegisterStore {
  get(scope: Scope, id: string): Promise<KeptRegister>
  getVersion(scope: Scope, id: string, version: number): Promise<RegisterVersion & { content: Register }>
  list(scope: Scope, question: RegisterList): Promise<Page<RegisterSummary>>
  /** How many registers a question finds, counted up to `limit`. */
  count(scope: Scope, question: RegisterList, limit: number): Promise<number>
  versions(scope: Scope, id: string, page: PageRequest): Promise<Page<RegisterVersion>>
  /**
   * Keeps a new register. `organisation` is saved as its next version in the same piece: `conflict` with the kept
   * organisation as `current` when its version is another.
   */
  create(
    scope: Scope,
    content: Register,
    options?: { slug?: string; reason?: string; organisation?: { version: number; content: Organisation } },
  ): Promise<KeptRegister>
  /** Keeps the content as the version after `version`, in one piece with its log entry; ends the author's draft. */
  save(
    scope: Scope,
    change: { id: string; version: number; content: Register; reason?: string },
  ): Promise<{ version: number; hash: string; updatedAt: string }>
  /**
   * Puts a register aside; `withdraw` takes its notice off its public address in the same piece, `reason` goes into
   * the log.
   */
  archive(
    scope: Scope,
    id: string,
    version: number,
    options?: { withdraw?: boolean; reason?: string },
  ): Promise<void>
  restore(scope: Scope, id: string, version: number): Promise<void>
  /** The address part under which it is published; refused once there is a publication. */
  rename(scope: Scope, id: string, slug: string): Promise<void>
  getDraft(scope: Scope, id: string): Promise<RegisterDraft | undefined>
  saveDraft(
    scope: Scope,
    id: string,
    draft: { baseVersion: number; content: unknown },
  ): Promise<{ updatedAt: string }>
  discardDraft(scope: Scope, id: string): Promise<void>
}
