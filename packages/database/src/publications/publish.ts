import { Failure, languages, type Publication, type PublicationStore, type Scope } from '@seloste/domain'
import type { Pool } from 'pg'
import { nameColumns } from '../content/names.ts'
import { searchText } from '../content/search.ts'
import { storableJson, storableText } from '../content/storable.ts'
import { getRegister } from '../registers/get-register.ts'
import { attribution, logged } from '../statement/attribution.ts'
import { isVersion, newId, requireUuid } from '../statement/identity.ts'
import { prepared } from '../statement/prepared.ts'
import { inTransaction } from '../statement/transaction.ts'

// Locked first, in a statement of its own: the next one then sees what a publication a moment ago has made.
const lockRegister = prepared(
  'publication.lock',
  'SELECT FROM register WHERE id = $1 AND "organisationId" = $2 FOR UPDATE',
)

const published = `jsonb_strip_nulls(jsonb_build_object('publication', $7::uuid, 'sequence', sequence,
  'errors', $17::integer, 'reason', $19::text, 'noNoteReason', $22::text))`

const insertPublication = prepared<{ sequence: number }>(
  'publication.publish',
  `WITH head AS (
     UPDATE register SET "publicationId" = $7, "publishedVersion" = $6,
       "publicationSequence" = "publicationSequence" + 1
     WHERE id = $5 AND "organisationId" = $1::uuid AND "archivedAt" IS NULL
       AND CASE WHEN $21::uuid IS NULL THEN version = $6
         ELSE version >= $6 AND EXISTS (SELECT FROM "scheduledPublication" s WHERE s.id = $21 AND s.state = 'waiting') END
     RETURNING id, $6::integer AS version, "publicationSequence" AS sequence
   ), superseded AS (
     UPDATE publication p SET current = false, "endedAt" = $4::timestamptz
     FROM head WHERE p."registerId" = head.id AND p.current
   ), settled AS (
     UPDATE "scheduledPublication" s SET "settledAt" = $4::timestamptz,
       state = CASE WHEN s.id = $21 THEN 'published' ELSE 'replaced' END
     FROM head WHERE s."registerId" = head.id AND s.state = 'waiting'
   ), made AS (
     INSERT INTO publication (id, "organisationId", "registerId", version, sequence, current, languages, frozen, name,
       "nameFi", "nameSv", "nameEn", "searchText", "publishedAt", "publishedById", "publishedByName", "lawPack",
       "assessedOn", errors, warnings, reason, note, "noNoteReason")
     SELECT $7, $1::uuid, id, version, sequence, true, $8, $9::json, $10::jsonb, $11, $12, $13, $14,
       $4::timestamptz, $2::text, $3::text, $15, $16::date, $17::integer, $18, $19::text, $20::jsonb, $22::text
     FROM head
   ), entry AS (
     ${logged('register.published', 'head', published)}
   )
   SELECT sequence FROM head`,
)

const withdrawPublication = prepared<{ id: string }>(
  'publication.withdraw',
  `WITH head AS (
     UPDATE register SET "publicationId" = NULL, "publishedVersion" = NULL
     WHERE id = $5 AND "organisationId" = $1::uuid AND "publicationId" IS NOT NULL
     RETURNING id, version
   ), superseded AS (
     UPDATE publication p SET current = false, "endedAt" = $4::timestamptz
     FROM head WHERE p."registerId" = head.id AND p.current
   ), entry AS (${logged('register.withdrawn', 'head')})
   SELECT id FROM head`,
)

/** @throws Failure `conflict` with the kept register when the version is not its latest, or it is archived. */
export async function publish(
  pool: Pool,
  scope: Scope,
  at: Date,
  wanted: Parameters<PublicationStore['publish']>[1],
): Promise<Publication> {
  const registerId = requireUuid(wanted.registerId)
  const id = newId()
  const { name, nameFi, nameSv, nameEn } = nameColumns(wanted.frozen.register.name)
  const words = searchText(languages.map((language) => wanted.frozen.register.name[language]))
  const frozen = storableJson(wanted.frozen)
  const { assessment, note } = wanted
  const reason = wanted.reason === undefined ? undefined : storableText(wanted.reason, 'reason')
  const noNoteReason =
    wanted.noNoteReason === undefined ? undefined : storableText(wanted.noNoteReason, 'noNoteReason')
  const values = [
    ...attribution(scope, at),
    ...[registerId, wanted.version, id, wanted.languages, frozen, name, nameFi, nameSv, nameEn, words],
    ...[assessment?.lawPack, assessment?.date, assessment?.errors, assessment?.warnings, reason],
    note === undefined ? null : storableJson(note),
    wanted.scheduleId === undefined ? null : requireUuid(wanted.scheduleId),
    noNoteReason,
  ]
  const [made] = isVersion(wanted.version)
    ? await inTransaction(pool, async (connection) => {
        await lockRegister(connection, [registerId, requireUuid(scope.organisationId)])
        return insertPublication(connection, values)
      })
    : []
  if (!made) throw new Failure('conflict', { current: await getRegister(pool, scope, registerId) })
  return {
    id,
    registerId,
    sequence: made.sequence,
    version: wanted.version,
    languages: wanted.languages,
    publishedAt: at.toISOString(),
    publishedBy: scope.author,
    ...(assessment && { assessment }),
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(noNoteReason !== undefined && { noNoteReason }),
  }
}

/** Nothing happens to a register that is not published. */
export async function withdraw(pool: Pool, scope: Scope, at: Date, registerId: string): Promise<void> {
  const id = requireUuid(registerId)
  const changed = await inTransaction(pool, async (connection) => {
    await lockRegister(connection, [id, requireUuid(scope.organisationId)])
    return withdrawPublication(connection, [...attribution(scope, at), id])
  })
  if (changed.length === 0) await getRegister(pool, scope, id)
}
