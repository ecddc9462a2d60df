import { Failure, type KeptParty, type Party, type PartyStore, type Scope } from '@seloste/domain'
import type { Connections } from '../connection/open-database.ts'
import { isStorable } from '../content/storable.ts'
import { attribution, logged } from '../statement/attribution.ts'
import { type Clock, systemClock } from '../statement/clock.ts'
import { isVersion, newId, requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { isForeignKeyViolation } from '../statement/refusals.ts'
import { keptParty, type PartyRow, partyColumns, partyColumnValues } from './kept-party.ts'
import { listParties } from './list-parties.ts'

const selectParty = prepared<PartyRow>(
  'party.get',
  `SELECT ${partyColumns} FROM party p WHERE p."organisationId" = $1 AND p.id = $2`,
)

const selectContents = prepared<{ id: string; content: Party }>(
  'party.find',
  `SELECT id, content FROM party WHERE "organisationId" = $1 AND id = ANY($2::text[])`,
)

const insertParty = prepared(
  'party.create',
  `WITH made AS (
     INSERT INTO party ("organisationId", id, name, "searchText", content, version, "createdAt", "updatedAt")
     VALUES ($1::uuid, $5, $6, $7, $8::jsonb, 1, $4::timestamptz, $4::timestamptz)
     RETURNING id, version
   ), entry AS (${logged('party.created', 'made')})
   SELECT id FROM made`,
)

const updateParty = prepared(
  'party.save',
  `WITH saved AS (
     UPDATE party SET name = $7, "searchText" = $8, content = $9::jsonb, version = version + 1,
       "updatedAt" = $4::timestamptz
     WHERE "organisationId" = $1::uuid AND id = $5 AND version = $6
     RETURNING id, version
   ), entry AS (${logged('party.saved', 'saved')})
   SELECT id FROM saved`,
)

const archiveParty = prepared(
  'party.archive',
  `WITH changed AS (
     UPDATE party SET "archivedAt" = coalesce("archivedAt", $4::timestamptz), "updatedAt" = $4::timestamptz
     WHERE "organisationId" = $1::uuid AND id = $5 AND version = $6
     RETURNING id, version
   ), entry AS (${logged('party.archived', 'changed')})
   SELECT id FROM changed`,
)

async function getParty(pool: Queryable, scope: Scope, id: string): Promise<KeptParty> {
  const [row] = isStorable(id) ? await selectParty(pool, [requireUuid(scope.organisationId), id]) : []
  if (!row) throw new Failure('not_found')
  return keptParty(row)
}

/** Keeps the parties of organisations in PostgreSQL. */
export function createPartyStore({ pool, reader }: Connections, now: Clock = systemClock): PartyStore {
  const change = async (
    statement: typeof updateParty,
    scope: Scope,
    id: string,
    version: number,
    rest: unknown[],
  ) => {
    const possible = isStorable(id) && isVersion(version)
    const changed = possible
      ? await statement(pool, [...attribution(scope, now()), id, version, ...rest])
      : []
    if (changed.length === 0) throw new Failure('conflict', { current: await getParty(pool, scope, id) })
  }
  return {
    get: (scope, id) => getParty(pool, scope, id),
    list: (scope, question) => listParties(pool, scope, question),
    find: async (scope, ids) => {
      const rows = await selectContents(reader, [requireUuid(scope.organisationId), ids.filter(isStorable)])
      return new Map(rows.map((row) => [row.id, row.content]))
    },
    create: async (scope, content) => {
      const at = now()
      const id = newId()
      await insertParty(pool, [...attribution(scope, at), id, ...partyColumnValues(content)]).catch(
        (error: unknown) => {
          throw isForeignKeyViolation(error) ? new Failure('not_found') : error
        },
      )
      return { id, version: 1, content, updatedAt: at.toISOString(), registers: 0 }
    },
    save: async (scope, { id, version, content }) => {
      await change(updateParty, scope, id, version, partyColumnValues(content))
      return getParty(pool, scope, id)
    },
    archive: (scope, id, version) => change(archiveParty, scope, id, version, []),
  }
}
