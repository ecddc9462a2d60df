import {
  Failure,
  type KeptOrganisation,
  type Member,
  type MemberRole,
  type Organisation,
  type OrganisationStore,
  textIn,
} from '@seloste/domain'
import { validate } from 'uuid'
import type { Connections } from '../connection/open-database.ts'
import { storableJson } from '../content/storable.ts'
import { attribution, logged } from '../statement/attribution.ts'
import { type Clock, systemClock } from '../statement/clock.ts'
import { isVersion, newId, requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { invalid, isForeignKeyViolation, isUniqueViolation } from '../statement/refusals.ts'

type OrganisationRow = { id: string; version: number; content: Organisation; updatedAt: Date }

const selectOrganisation = prepared<OrganisationRow>(
  'organisation.get',
  `SELECT id, version, content, "updatedAt" FROM organisation WHERE id = $1`,
)

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

const updateOrganisation = prepared<{ version: number }>(
  'organisation.save',
  `WITH saved AS (
     UPDATE organisation SET slug = $5, content = $6::jsonb, version = version + 1, "updatedAt" = $4::timestamptz
     WHERE id = $1::uuid AND version = $7
       AND (slug = $5 OR NOT EXISTS (SELECT FROM publication p WHERE p."organisationId" = $1::uuid))
     RETURNING id, version
   ), entry AS (${logged('organisation.saved', 'saved')})
   SELECT version FROM saved`,
)

function keptOrganisation({ id, version, content, updatedAt }: OrganisationRow): KeptOrganisation {
  return { id, version, content, updatedAt: updatedAt.toISOString() }
}

async function getOrganisation(pool: Queryable, organisationId: string): Promise<KeptOrganisation> {
  const [row] = await selectOrganisation(pool, [requireUuid(organisationId)])
  if (!row) throw new Failure('not_found')
  return keptOrganisation(row)
}

function refusal(error: unknown): unknown {
  if (isUniqueViolation(error)) return invalid('slug', 'taken')
  return isForeignKeyViolation(error) ? new Failure('not_found') : error
}

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
        throw refusal(error)
      })
      return { id, version: 1, content, updatedAt: at.toISOString() }
    },
    save: async (scope, { version, content }) => {
      const at = now()
      const values = [...attribution(scope, at), content.slug, storableJson(content), version]
      const [saved] = isVersion(version)
        ? await updateOrganisation(pool, values).catch((error: unknown) => {
            throw refusal(error)
          })
        : []
      if (!saved) {
        const current = await getOrganisation(pool, scope.organisationId)
        throw current.version === version
          ? invalid('slug', 'published_address')
          : new Failure('conflict', { current })
      }
      const id = requireUuid(scope.organisationId)
      return { id, version: saved.version, content, updatedAt: at.toISOString() }
    },
  }
}
