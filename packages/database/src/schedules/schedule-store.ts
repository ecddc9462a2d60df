import { Failure, type ScheduledPublication, type ScheduleStore, type Scope } from '@seloste/domain'
import type { Pool } from 'pg'
import type { Connections } from '../connection/open-database.ts'
import { storableJson, storableText } from '../content/storable.ts'
import { getRegister } from '../registers/get-register.ts'
import { attribution, logged } from '../statement/attribution.ts'
import { type Clock, systemClock } from '../statement/clock.ts'
import { isVersion, newId, requireUuid } from '../statement/identity.ts'
import { prepared } from '../statement/prepared.ts'
import { inTransaction } from '../statement/transaction.ts'
import { type ScheduleRow, scheduleOf } from './kept-schedule.ts'

const lockRegister = prepared(
  'schedule.lock',
  'SELECT FROM register WHERE id = $1 AND "organisationId" = $2 FOR UPDATE',
)

const selectLatest = prepared<ScheduleRow>(
  'schedule.latest',
  `SELECT s.* FROM "scheduledPublication" s WHERE s."registerId" = $1 AND s."organisationId" = $2
   ORDER BY s.id DESC LIMIT 1`,
)

const selectDue = prepared<ScheduleRow>(
  'schedule.due',
  `SELECT s.* FROM "scheduledPublication" s WHERE s.state = 'waiting' AND s."publishAt" <= $1
   ORDER BY s."publishAt" LIMIT $2`,
)

const insertSchedule = prepared<ScheduleRow>(
  'schedule.make',
  `WITH head AS (
     SELECT id, $6::integer AS version FROM register
     WHERE id = $5 AND "organisationId" = $1::uuid AND version = $6 AND "archivedAt" IS NULL
   ), replaced AS (
     UPDATE "scheduledPublication" s SET state = 'replaced', "settledAt" = $4::timestamptz
     FROM head WHERE s."registerId" = head.id AND s.state = 'waiting'
   ), made AS (
     INSERT INTO "scheduledPublication" (id, "organisationId", "registerId", version, languages, note, reason,
       "noNoteReason", "publishAt", state, "scheduledAt", "scheduledById", "scheduledByName")
     SELECT $7, $1::uuid, id, version, $8, $9::jsonb, $10, $12, $11::timestamptz, 'waiting', $4::timestamptz, $2::text,
       $3::text
     FROM head RETURNING *
   ), entry AS (${logged('register.publicationScheduled', 'head', `jsonb_build_object('publishAt', $11::timestamptz)`)})
   SELECT * FROM made`,
)

const settleSchedule = prepared<{ id: string }>(
  'schedule.settle',
  `WITH settled AS (
     UPDATE "scheduledPublication" SET state = $6, "settledAt" = $4::timestamptz, failure = $7::jsonb
     WHERE "registerId" = $5 AND "organisationId" = $1::uuid AND state = 'waiting' AND ($8::uuid IS NULL OR id = $8)
     RETURNING "registerId" AS id, version
   ), entry AS (${logged('register.scheduleSettled', 'settled', `jsonb_build_object('state', $6::text)`)})
   SELECT id FROM settled`,
)

/** Keeps what is to be published later. */
export function createScheduleStore({ pool, reader }: Connections, now: Clock = systemClock): ScheduleStore {
  return {
    latest: async (scope, registerId) => {
      const [row] = await selectLatest(reader, [requireUuid(registerId), requireUuid(scope.organisationId)])
      return row && scheduleOf(row)
    },
    schedule: (scope, wanted) => schedule(pool, scope, now(), wanted),
    cancel: async (scope, registerId) => {
      const id = requireUuid(registerId)
      const changed = await settleSchedule(pool, [...attribution(scope, now()), id, 'cancelled', null, null])
      if (changed.length === 0) await getRegister(pool, scope, id)
    },
    due: async (at, limit) => (await selectDue(pool, [at.toISOString(), limit])).map(scheduleOf),
    refuse: async (scope, { id, registerId }, failure) => {
      const values = [...attribution(scope, now()), requireUuid(registerId), 'refused', storableJson(failure)]
      await settleSchedule(pool, [...values, requireUuid(id)])
    },
  }
}

async function schedule(
  pool: Pool,
  scope: Scope,
  at: Date,
  wanted: Parameters<ScheduleStore['schedule']>[1],
): Promise<ScheduledPublication> {
  const id = requireUuid(wanted.registerId)
  const { version, note, noNoteReason, reason } = wanted
  const values = [
    ...attribution(scope, at),
    ...[id, version, newId(), wanted.languages],
    note === undefined ? null : storableJson(note),
    reason === undefined ? null : storableText(reason, 'reason'),
    wanted.publishAt,
    noNoteReason === undefined ? null : storableText(noNoteReason, 'noNoteReason'),
  ]
  const [made] = isVersion(version)
    ? await inTransaction(pool, async (connection) => {
        await lockRegister(connection, [id, requireUuid(scope.organisationId)])
        return insertSchedule(connection, values)
      })
    : []
  if (!made) throw new Failure('conflict', { current: await getRegister(pool, scope, id) })
  return scheduleOf(made)
}
