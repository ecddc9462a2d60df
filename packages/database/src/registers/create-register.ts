import { Failure, type KeptRegister, parse, type Register, type Scope, slugSchema } from '@seloste/domain'
import { storableJson, storableText } from '../content/storable.ts'
import { attribution, logged } from '../statement/attribution.ts'
import { newId } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { invalid, isForeignKeyViolation } from '../statement/refusals.ts'
import { headColumns } from './head-columns.ts'
import { slugFor } from './register-slug.ts'
import { sealHash } from './seal.ts'

const insertRegister = prepared<{ id: string }>(
  'register.create',
  `WITH made AS (
     INSERT INTO register (id, "organisationId", slug, version, hash, name, "nameFi", "nameSv", "nameEn", languages,
       "reviewDueOn", "createdAt", "updatedAt", "updatedById", "updatedByName")
     VALUES ($5, $1::uuid, $6, 1, $7, $10::jsonb, $11, $12, $13, $14, $15, $4::timestamptz, $4::timestamptz, $2::text, $3::text)
     ON CONFLICT ("organisationId", slug) DO NOTHING
     RETURNING id, version
   ), kept AS (
     INSERT INTO "registerVersion" ("registerId", version, content, "authorId", "authorName", at, reason, hash)
     SELECT id, version, $8::json, $2::text, $3::text, $4::timestamptz, $9, $7 FROM made
   ), found AS (
     INSERT INTO "registerSearch" ("registerId", "organisationId", text, "partyIds")
     SELECT id, $1::uuid, $16, $17 FROM made
   ), entry AS (
     ${logged('register.created', 'made')}
   )
   SELECT id FROM made`,
)

const takenSlugs = prepared<{ slug: string }>(
  'register.takenSlugs',
  `SELECT slug FROM register WHERE "organisationId" = $1 AND (slug = $2 OR slug LIKE $2 || '-%')`,
)

/** Keeps the first version of a new register, in one piece with its log entry. */
export async function createRegister(
  pool: Queryable,
  scope: Scope,
  at: Date,
  content: Register,
  options: { slug?: string; reason?: string } = {},
): Promise<KeptRegister> {
  const reason = options.reason === undefined ? undefined : storableText(options.reason, 'reason')
  const id = newId()
  const kept = storableJson(content)
  const hash = sealHash({
    registerId: id,
    version: 1,
    content,
    author: scope.author,
    at: at.toISOString(),
    ...(reason !== undefined && { reason }),
  })
  const insert = async (slug: string) => {
    const values = [...attribution(scope, at), id, slug, hash, kept, reason ?? null, ...headColumns(content)]
    const made = await insertRegister(pool, values).catch((error: unknown) => {
      throw isForeignKeyViolation(error) ? new Failure('not_found') : error
    })
    return made.length > 0
  }
  const slug =
    options.slug === undefined
      ? await insertUnderFreeSlug(pool, scope, content, insert)
      : parse(slugSchema, options.slug)
  if (options.slug !== undefined && !(await insert(slug))) throw invalid('slug', 'taken')
  const instant = at.toISOString()
  return {
    id,
    slug,
    version: 1,
    content,
    hash,
    createdAt: instant,
    updatedAt: instant,
    updatedBy: scope.author,
  }
}

/** Takes the slug that the name suggests, with the next free number when others have it. */
async function insertUnderFreeSlug(
  pool: Queryable,
  scope: Scope,
  content: Register,
  insert: (slug: string) => Promise<boolean>,
): Promise<string> {
  const wanted = slugFor(content.name)
  let slug = wanted
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await insert(slug)) return slug
    const taken = new Set((await takenSlugs(pool, [scope.organisationId, wanted])).map((row) => row.slug))
    let number = 2
    while (taken.has(`${wanted}-${number}`)) number += 1
    slug = `${wanted}-${number}`
  }
  throw invalid('slug', 'taken')
}
