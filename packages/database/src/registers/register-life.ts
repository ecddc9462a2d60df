import { Failure, parse, type Scope, slugSchema } from '@seloste/domain'
import { storableText } from '../content/storable.ts'
import { attribution, logged } from '../statement/attribution.ts'
import { isVersion, requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { invalid, isUniqueViolation } from '../statement/refusals.ts'
import { getRegister } from './get-register.ts'

const touched = `"updatedAt" = $4::timestamptz, "updatedById" = $2::text, "updatedByName" = $3::text`

const why = `CASE WHEN $8::text IS NOT NULL THEN jsonb_build_object('reason', $8::text) END`

const archive = prepared(
  'register.archive',
  `WITH changed AS (
     UPDATE register r SET "archivedAt" = $4::timestamptz, ${touched},
       "publicationId" = CASE WHEN $7::boolean THEN NULL ELSE r."publicationId" END,
       "publishedVersion" = CASE WHEN $7::boolean THEN NULL ELSE r."publishedVersion" END
     FROM (SELECT id, "publicationId" FROM register WHERE id = $5 FOR UPDATE) old
     WHERE r.id = old.id AND "organisationId" = $1::uuid AND version = $6 AND "archivedAt" IS NULL
     RETURNING r.id, r.version, old."publicationId"
   ), withdrawn AS (
     UPDATE publication p SET current = false, "endedAt" = $4::timestamptz
     FROM changed WHERE $7::boolean AND p.id = changed."publicationId"
     RETURNING changed.id, changed.version
   ), calledOff AS (
     UPDATE "scheduledPublication" s SET state = 'cancelled', "settledAt" = $4::timestamptz
     FROM changed WHERE s."registerId" = changed.id AND s.state = 'waiting'
   ), ended AS (
     UPDATE approval a SET state = 'takenBack', "decidedAt" = $4::timestamptz, "decidedById" = $2::text,
       "decidedByName" = $3::text
     FROM changed WHERE a."registerId" = changed.id AND a.state = 'inReview'
   ), withdrawal AS (${logged('register.withdrawn', 'withdrawn')}
   ), entry AS (${logged('register.archived', 'changed', why)})
   SELECT id FROM changed`,
)

const restore = prepared(
  'register.restore',
  `WITH changed AS (
     UPDATE register SET "archivedAt" = NULL, ${touched}
     WHERE id = $5 AND "organisationId" = $1::uuid AND version = $6 AND "archivedAt" IS NOT NULL
     RETURNING id, version
   ), entry AS (${logged('register.restored', 'changed')})
   SELECT id FROM changed`,
)

const rename = prepared(
  'register.rename',
  `WITH changed AS (
     UPDATE register SET slug = $6, ${touched}
     WHERE id = $5 AND "organisationId" = $1::uuid AND "publicationSequence" = 0
     RETURNING id, version
   ), entry AS (${logged('register.renamed', 'changed', `jsonb_build_object('slug', $6::text)`)})
   SELECT id FROM changed`,
)

/**
 * Puts a register aside, with its notice when that is withdrawn too, and ends what waited to be approved or published.
 * Nothing happens to one that already is aside; @throws Failure `conflict` for another version.
 */
export async function archiveRegister(
  pool: Queryable,
  scope: Scope,
  at: Date,
  wanted: { id: string; version: number; withdraw?: boolean; reason?: string },
) {
  const { id, version, withdraw = false } = wanted
  const reason = wanted.reason === undefined ? null : storableText(wanted.reason, 'reason')
  const values = [...attribution(scope, at), requireUuid(id), version, withdraw, reason]
  const changed = isVersion(version) ? await archive(pool, values) : []
  if (changed.length > 0) return
  const current = await getRegister(pool, scope, id)
  if (current.version !== version || current.archivedAt === undefined)
    throw new Failure('conflict', { current })
}

/** Takes an archived register back into use; @throws Failure `conflict` for another version. */
export async function restoreRegister(pool: Queryable, scope: Scope, at: Date, id: string, version: number) {
  const values = [...attribution(scope, at), requireUuid(id), version]
  const changed = isVersion(version) ? await restore(pool, values) : []
  if (changed.length > 0) return
  const current = await getRegister(pool, scope, id)
  if (current.version !== version || current.archivedAt !== undefined)
    throw new Failure('conflict', { current })
}

/** @throws Failure `invalid` for a slug that is taken, and once the register has been published. */
export async function renameRegister(pool: Queryable, scope: Scope, at: Date, id: string, wanted: string) {
  const slug = parse(slugSchema, wanted)
  const values = [...attribution(scope, at), requireUuid(id), slug]
  const changed = await rename(pool, values).catch((error: unknown) => {
    throw isUniqueViolation(error) ? invalid('slug', 'taken') : error
  })
  if (changed.length > 0) return
  await getRegister(pool, scope, id)
  throw invalid('slug', 'published_address')
}
