import { Failure, type Register, type Scope } from '@seloste/domain'
import { storableJson, storableText } from '../content/storable.ts'
import { attribution, logged } from '../statement/attribution.ts'
import { isVersion, requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { getRegister } from './get-register.ts'
import { headColumns } from './head-columns.ts'
import { openSeal } from './seal.ts'

/**
 * One statement, so one round trip and one commit: it checks the version, seals the new one with the hash of the
 * one before, keeps it, logs it and ends the author's draft, or does nothing of it.
 */
const updateRegister = prepared<{ version: number; hash: string }>(
  'register.save',
  `WITH saved AS (
     UPDATE register SET
       version = version + 1,
       "previousHash" = hash,
       hash = encode(sha256(convert_to($7::text || $8::text || $9::text || hash || $10::text, 'UTF8')), 'hex'),
       name = $12::jsonb, "nameFi" = $13, "nameSv" = $14, "nameEn" = $15, languages = $16, "reviewDueOn" = $17,
       "updatedAt" = $4::timestamptz, "updatedById" = $2::text, "updatedByName" = $3::text
     WHERE id = $5 AND "organisationId" = $1::uuid AND version = $6 AND "archivedAt" IS NULL
     RETURNING id, version, hash, "previousHash"
   ), kept AS (
     INSERT INTO "registerVersion"
       ("registerId", version, content, "authorId", "authorName", at, reason, "previousHash", hash)
     SELECT id, version, $8::text::json, $2::text, $3::text, $4::timestamptz, $11, "previousHash", hash FROM saved
   ), found AS (
     UPDATE "registerSearch" s SET text = $18, "partyIds" = $19 FROM saved
     WHERE s."registerId" = saved.id AND (s.text <> $18 OR s."partyIds" <> $19)
   ), ended AS (
     DELETE FROM "registerDraft" d USING saved WHERE d."registerId" = saved.id AND d."authorId" = $2::text
   ), entry AS (
     ${logged('register.saved', 'saved')}
   )
   SELECT version, hash FROM saved`,
)

/** @throws Failure `conflict` with the kept register as `current` when another version is the latest. */
export async function saveRegister(
  pool: Queryable,
  scope: Scope,
  at: Date,
  change: { id: string; version: number; content: Register; reason?: string },
): Promise<{ version: number; hash: string; updatedAt: string }> {
  const { version, content } = change
  const id = requireUuid(change.id)
  const reason = change.reason === undefined ? undefined : storableText(change.reason, 'reason')
  storableJson(content)
  const updatedAt = at.toISOString()
  const seal = openSeal({
    registerId: id,
    version: version + 1,
    content,
    author: scope.author,
    at: updatedAt,
    ...(reason !== undefined && { reason }),
  })
  const values = [
    ...attribution(scope, at),
    id,
    version,
    seal.start,
    seal.content,
    seal.middle,
    seal.end,
    reason ?? null,
    ...headColumns(content),
  ]
  const [saved] = isVersion(version) ? await updateRegister(pool, values) : []
  if (!saved) throw new Failure('conflict', { current: await getRegister(pool, scope, id) })
  return { ...saved, updatedAt }
}
