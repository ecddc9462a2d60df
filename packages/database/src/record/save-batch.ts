import { Failure, type RecordChange } from '@seloste/domain'
import { storableJson } from '../content/storable.ts'
import { headColumns } from '../registers/head-columns.ts'
import { openSeal } from '../registers/seal.ts'
import { logged } from '../statement/attribution.ts'
import { isVersion, requireUuid } from '../statement/identity.ts'
import { prepared } from '../statement/prepared.ts'
import { arrayText, type Writing } from './writing.ts'

const updateRegisters = prepared<{ count: number }>(
  'record.save',
  `WITH given AS (
     SELECT * FROM unnest($5::uuid[], $6::int[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
       $12::text[], $13::text[], $14::text[], $15::text[], $16::date[], $17::text[], $18::text[])
       AS g(id, version, start, content, middle, "end", name, "nameFi", "nameSv", "nameEn", languages, "reviewDueOn",
         text, "partyIds")
   ), saved AS (
     UPDATE register r SET
       version = r.version + 1,
       "previousHash" = r.hash,
       hash = encode(sha256(convert_to(g.start || g.content || g.middle || r.hash || g."end", 'UTF8')), 'hex'),
       name = g.name::jsonb, "nameFi" = g."nameFi", "nameSv" = g."nameSv", "nameEn" = g."nameEn",
       languages = g.languages::text[], "reviewDueOn" = g."reviewDueOn",
       "updatedAt" = $4::timestamptz, "updatedById" = $2::text, "updatedByName" = $3::text
     FROM given g
     WHERE r.id = g.id AND r."organisationId" = $1::uuid AND r.version = g.version AND r."archivedAt" IS NULL
     RETURNING r.id, r.version, r.hash, r."previousHash"
   ), kept AS (
     INSERT INTO "registerVersion"
       ("registerId", version, content, "authorId", "authorName", at, reason, "previousHash", hash)
     SELECT s.id, s.version, g.content::json, $2::text, $3::text, $4::timestamptz, $19::text, s."previousHash", s.hash
     FROM saved s JOIN given g ON g.id = s.id
   ), found AS (
     UPDATE "registerSearch" x SET text = g.text, "partyIds" = g."partyIds"::text[]
     FROM saved s JOIN given g ON g.id = s.id WHERE x."registerId" = s.id
   ), ended AS (
     DELETE FROM "registerDraft" d USING saved s WHERE d."registerId" = s.id AND d."authorId" = $2::text
   ), entry AS (
     ${logged('register.saved', 'saved')}
   )
   SELECT count(*) AS count FROM saved`,
)

/**
 * Makes ready what keeps the next versions of registers. The order of their ids keeps two that write at once from waiting for each
 * other in a circle. What it gives throws a Failure `conflict` when one of them has another version or is archived.
 */
export function saveBatch(
  { connection, attributed, scope, at, reason }: Writing,
  batch: readonly Extract<RecordChange, { kind: 'save' }>[],
): () => Promise<void> {
  const rows = batch
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((change) => {
      const { version, content } = change
      if (!isVersion(version)) throw new Failure('conflict')
      const id = requireUuid(change.id)
      storableJson(content)
      const seal = openSeal({
        registerId: id,
        version: version + 1,
        content,
        author: scope.author,
        at: at.toISOString(),
        ...(reason !== undefined && { reason }),
      })
      const [name, nameFi, nameSv, nameEn, languages, dueOn, text, partyIds] = headColumns(content)
      const sealed = [seal.start, seal.content, seal.middle, seal.end]
      return [
        id,
        version,
        ...sealed,
        name,
        nameFi,
        nameSv,
        nameEn,
        list(languages),
        dueOn,
        text,
        list(partyIds),
      ]
    })
  const columns = Array.from({ length: 14 }, (_, at) => rows.map((row) => row[at]))
  return async () => {
    const [saved] = await updateRegisters(connection, [...attributed, ...columns, reason ?? null])
    if (saved?.count !== batch.length) throw new Failure('conflict')
  }
}

function list(words: unknown): string {
  return arrayText(Array.isArray(words) ? words.map(String) : [])
}
