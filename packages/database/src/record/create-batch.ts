import type { RecordChange } from '@seloste/domain'
import { storableJson } from '../content/storable.ts'
import { headColumns } from '../registers/head-columns.ts'
import { sealHash } from '../registers/seal.ts'
import { logged } from '../statement/attribution.ts'
import { newId } from '../statement/identity.ts'
import { prepared } from '../statement/prepared.ts'
import { arrayText, type Writing } from './writing.ts'

const insertRegisters = prepared(
  'record.create',
  `WITH given AS (
     SELECT * FROM unnest($5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
       $12::text[], $13::text[], $14::date[], $15::text[], $16::text[])
       AS g(id, slug, hash, content, name, "nameFi", "nameSv", "nameEn", languages, "reviewDueOn", text, "partyIds")
   ), made AS (
     INSERT INTO register (id, "organisationId", slug, version, hash, name, "nameFi", "nameSv", "nameEn", languages,
       "reviewDueOn", "createdAt", "updatedAt", "updatedById", "updatedByName")
     SELECT id, $1::uuid, slug, 1, hash, name::jsonb, "nameFi", "nameSv", "nameEn", languages::text[], "reviewDueOn",
       $4::timestamptz, $4::timestamptz, $2::text, $3::text FROM given
     RETURNING id, version
   ), kept AS (
     INSERT INTO "registerVersion" ("registerId", version, content, "authorId", "authorName", at, reason, hash)
     SELECT id, 1, content::json, $2::text, $3::text, $4::timestamptz, $17::text, hash FROM given
   ), found AS (
     INSERT INTO "registerSearch" ("registerId", "organisationId", text, "partyIds")
     SELECT id, $1::uuid, text, "partyIds"::text[] FROM given
   )
   ${logged('register.created', 'made')}`,
)

/** Makes ready what keeps the first versions of new registers, sealed and logged as one alone would be. */
export function createBatch(
  { connection, attributed, scope, at, reason }: Writing,
  batch: readonly Extract<RecordChange, { kind: 'create' }>[],
  slugs: readonly string[],
): () => Promise<unknown> {
  const rows = batch.map(({ content }, index) => {
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
    const [name, nameFi, nameSv, nameEn, languages, dueOn, text, partyIds] = headColumns(content)
    return [
      id,
      slugs[index],
      hash,
      kept,
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
  const columns = Array.from({ length: 12 }, (_, at) => rows.map((row) => row[at]))
  return () => insertRegisters(connection, [...attributed, ...columns, reason ?? null])
}

function list(words: unknown): string {
  return arrayText(Array.isArray(words) ? words.map(String) : [])
}
