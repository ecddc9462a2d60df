import type { Tables } from '../generated/tables.ts'
import { restoredAction } from './whose.ts'

/** How the rows of a table belong to an organisation, and the order in which they are written. */
export type ArchivedTable = {
  name: keyof Tables
  /** SQL condition on the rows of the organisation whose id stands for `:organisation`. */
  belongs: string
  /** SQL order, the same in every database. */
  order: string
  /** Columns that only the database that keeps a row can give. */
  omit?: readonly string[]
}

const ofOrganisation = '"organisationId" = :organisation'
const ofRegister = '"registerId" IN (SELECT id FROM register WHERE "organisationId" = :organisation)'

/** What an archive holds, in the order in which rows may refer to each other. */
export const archivedTables: readonly ArchivedTable[] = [
  { name: 'organisation', belongs: 'id = :organisation', order: '"id"' },
  { name: 'party', belongs: ofOrganisation, order: '"id" COLLATE "C"' },
  { name: 'term', belongs: ofOrganisation, order: '"id" COLLATE "C"' },
  { name: 'register', belongs: ofOrganisation, order: '"id"' },
  { name: 'registerSearch', belongs: ofOrganisation, order: '"registerId"' },
  { name: 'registerVersion', belongs: ofRegister, order: '"registerId", "version"' },
  { name: 'registerDraft', belongs: ofRegister, order: '"registerId", "authorId" COLLATE "C"' },
  { name: 'registerFinding', belongs: ofOrganisation, order: '"registerId", "ordinal"' },
  { name: 'publication', belongs: ofOrganisation, order: '"registerId", "sequence"' },
  { name: 'approval', belongs: ofOrganisation, order: '"id"' },
  { name: 'scheduledPublication', belongs: ofOrganisation, order: '"id"' },
  {
    name: 'logEntry',
    belongs: `${ofOrganisation} AND action <> '${restoredAction}'`,
    order: '"id"',
    omit: ['id'],
  },
]

/**
 * What stays behind: the accounts of an installation's people are not the organisation's data, and the files of what is
 * published are rendered again from it.
 */
export const unarchivedTables: readonly (keyof Tables)[] = [
  'user',
  'session',
  'account',
  'verification',
  'membership',
  'publicationFile',
]

/** The name of a table's entry in an archive. */
export function entryOf(name: string): string {
  return `${name}.ndjson`
}
