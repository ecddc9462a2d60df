import { Failure, parse, type Scope, slugSchema } from '@seloste/domain'
import { attribution, logged } from '../statement/attribution.ts'
import { isVersion, requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { invalid, isUniqueViolation } from '../statement/refusals.ts'
import { getRegister } from './get-register.ts'

const touched = `"updatedAt" = $4::timestamptz, "updatedById" = $2::text, "updatedByName" = $3::text`

const archive = prepared(
  'register.archive',
  `WITH changed AS (
     UPDATE register SET "archivedAt" = $4::timestamptz, ${touched}
     WHERE id = $5 AND "organisationId" = $1::uuid AND version = $6 AND "archivedAt" IS NULL
     RETURNING id, version
   ), entry AS (${logged('register.archived', 'changed')})
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

/** Puts a register aside. Nothing happens to one that already is; @throws Failure `conflict` for another version. */
export async function archiveRegister(pool: Queryable, scope: Scope, at: Date, id: string, version: number) {
  const values = [...attribution(scope, at), requireUuid(id), version]
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
