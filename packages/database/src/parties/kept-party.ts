import { type KeptParty, type LocalizedText, languages, type Party } from '@seloste/domain'
import { orderKey } from '../content/names.ts'
import { searchText } from '../content/search.ts'
import { storableJson } from '../content/storable.ts'

export type PartyRow = {
  id: string
  name: string
  version: number
  content: Party
  archivedAt: Date | null
  updatedAt: Date
  registers: number
}

export const partyColumns = `p.id, p.name, p.version, p.content, p."archivedAt", p."updatedAt",
  (SELECT count(*) FROM "registerSearch" s
   WHERE s."organisationId" = p."organisationId" AND s."partyIds" @> ARRAY[p.id]) AS registers`

export function keptParty(row: PartyRow): KeptParty {
  return {
    id: row.id,
    version: row.version,
    content: row.content,
    ...(row.archivedAt !== null && { archivedAt: row.archivedAt.toISOString() }),
    updatedAt: row.updatedAt.toISOString(),
    registers: row.registers,
  }
}

/** What is kept of a party: order key, search text, content. */
export function partyColumnValues(content: Party): unknown[] {
  const words = [...texts(content.name), ...texts(content.title), content.businessId, content.email]
  return [orderKey(content.name, 'fi'), searchText(words), storableJson(content)]
}

function texts(text: LocalizedText | undefined): (string | undefined)[] {
  return languages.map((language) => text?.[language])
}
