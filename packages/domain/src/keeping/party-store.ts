import type { Party } from '../party/party.ts'
import type { OwnTerm } from '../vocabulary/own-term.ts'
import type { Scope } from './author.ts'
import type { Page, PageRequest } from './page.ts'

/** A party as it is kept. */
export interface KeptParty {
  id: string
  version: number
  content: Party
  archivedAt?: string
  updatedAt: string
  /** How many registers name it. */
  registers: number
}

/** Keeps the parties that an organisation's registers share. Throws a `Failure` as the register store does. */
export interface PartyStore {
  get(scope: Scope, id: string): Promise<KeptParty>
  list(scope: Scope, question: PageRequest & { search?: string | undefined }): Promise<Page<KeptParty>>
  /** The parties of these ids that the organisation has, archived ones too. */
  find(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, Party>>
  create(scope: Scope, content: Party): Promise<KeptParty>
  save(scope: Scope, change: { id: string; version: number; content: Party }): Promise<KeptParty>
  archive(scope: Scope, id: string, version: number): Promise<void>
}

/** Keeps the terms that an organisation adds to the vocabularies. */
export interface TermStore {
  list(scope: Scope): Promise<readonly OwnTerm[]>
  create(scope: Scope, term: Omit<OwnTerm, 'id'>): Promise<OwnTerm>
  save(scope: Scope, term: OwnTerm): Promise<OwnTerm>
}
