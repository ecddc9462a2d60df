import { type Member, type MemberRole, type OrganisationStore, textIn } from '@seloste/domain'
import { validate } from 'uuid'
import type { Connections } from '../connection/open-database.ts'
import { storableJson } from '../content/storable.ts'
import { attribution, logged } from '../statement/attribution.ts'
import { type Clock, systemClock } from '../statement/clock.ts'
import { newId, requireUuid } from '../statement/identity.ts'
import { prepared } from '../statement/prepared.ts'
import { getOrganisation, keptOrganisation, type OrganisationRow } from './get-organisation.ts'
import { organisationRefusal, saveOrganisation } from './save-organisation.ts'

const selectMemberships = prepared<OrganisationRow & { role: MemberRole }>(
  'organisation.memberships',
  `SELECT o.id, o.version, o.content, o."updatedAt", m.role
   FROM membership m JOIN organisation o ON o.id = m."organisationId" WHERE m."userId" = $1`,
)

const selectMembers = prepared<Member>(
  'organisation.members',
  `SELECT u.id, u.name, m.role FROM membership m JOIN "user" u ON u.id = m."userId"
   WHERE m."organisationId" = $1 ORDER BY u.name, u.id LIMIT 100`,
)

const insertOrganisation = prepared(
  'organisation.create',
  `WITH made AS (
     INSERT INTO organisation (id, slug, content, version, "createdAt", "updatedAt")
     VALUES ($1::uuid, $5, $6::jsonb, 1, $4::timestamptz, $4::timestamptz)
     RETURNING id, version
   ), owner AS (
     INSERT INTO membership ("userId", "organisationId", "createdAt") SELECT $7::uuid, id, $4::timestamptz FROM made
   ), entry AS (${logged('organisation.created', 'made')})
   SELECT id FROM made`,
)

const byName = new Intl.Collator('fi')

function nameOf({ content }: OrganisationRow): string {
  return textIn(content.name, 'fi')?.text ?? content.slug
}

/** Keeps organisations and their members in PostgreSQL. The id of a founding author is the id of a user. */
export function createOrganisationStore(
  { pool, reader }: Connections,
  now: Clock = systemClock,
): OrganisationStore {
  return {
    get: (scope) => getOrganisation(reader, scope.organisationId),
    memberships: async (userId) => {
      const rows = validate(userId) ? await selectMemberships(reader, [userId]) : []
      const sorted = rows.toSorted((a, b) => byName.compare(nameOf(a), nameOf(b)))
      return sorted.map((row) => ({ organisation: keptOrganisation(row), role: row.role }))
    },
    members: (scope) => selectMembers(reader, [requireUuid(scope.organisationId)]),
    create: async (author, content) => {
      const at = now()
      const id = newId()
      const owner = requireUuid(author.id)
      const values = [
        ...attribution({ organisationId: id, author }, at),
        content.slug,
        storableJson(content),
        owner,
      ]
      await insertOrganisation(pool, values).catch((error: unknown) => {
        throw organisationRefusal(error)
      })
      return { id, version: 1, content, updatedAt: at.toISOString() }
    },
    save: (scope, change) => saveOrganisation(pool, scope, now(), change),
  }
}
