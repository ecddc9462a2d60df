import type { RegisterVersion } from '@seloste/domain'
import type { Selectable } from 'kysely'
import type { RegisterVersion as VersionTable } from '../generated/tables.ts'

export type VersionRow = Omit<Selectable<VersionTable>, 'registerId' | 'content'>

export function registerVersion(row: VersionRow): RegisterVersion {
  return {
    version: row.version,
    author: { id: row.authorId, name: row.authorName },
    at: row.at.toISOString(),
    ...(row.reason !== null && { reason: row.reason }),
    hash: row.hash,
    ...(row.previousHash !== null && { previousHash: row.previousHash }),
  }
}
