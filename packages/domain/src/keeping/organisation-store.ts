import type { Organisation } from '../organisation/organisation.ts'
import type { Author, Scope } from './author.ts'

/** What a member may do; the roles and their rights come with the accounts. */
export type MemberRole = 'owner'

/** An organisation as it is kept. */
export interface KeptOrganisation {
  id: string
  version: number
  content: Organisation
  updatedAt: string
}

/** An organisation to which somebody belongs. */
export interface Membership {
  organisation: KeptOrganisation
  role: MemberRole
}

/** A person of an organisation. */
export interface Member {
  id: string
  name: string
  role: MemberRole
}

/** Keeps the organisations and who belongs to them. Throws a `Failure` as the register store does. */
export interface OrganisationStore {
  get(scope: Scope): Promise<KeptOrganisation>
  /** The organisations of a person, in the order of their names. */
  memberships(userId: string): Promise<readonly Membership[]>
  /** The people of the organisation in the order of their names, at most a hundred. */
  members(scope: Scope): Promise<readonly Member[]>
  /** Founds an organisation with its author as the owner. */
  create(author: Author, content: Organisation): Promise<KeptOrganisation>
  save(scope: Scope, change: { version: number; content: Organisation }): Promise<KeptOrganisation>
}
