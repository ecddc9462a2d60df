import {
  type FieldError,
  type LocalizedText,
  type ScheduledPublication,
  type ScheduleState,
  scheduleStates,
} from '@seloste/domain'
import type { Selectable } from 'kysely'
import type { ScheduledPublication as ScheduleTable } from '../generated/tables.ts'
import { knownLanguages } from '../registers/register-summary.ts'

export type ScheduleRow = Omit<Selectable<ScheduleTable>, 'note' | 'failure'> & {
  note: LocalizedText | null
  failure: { code: string; fields: readonly FieldError[] } | null
}

export function scheduleOf(row: ScheduleRow): ScheduledPublication {
  return {
    id: row.id,
    organisationId: row.organisationId,
    registerId: row.registerId,
    version: row.version,
    languages: knownLanguages(row.languages),
    ...(row.note !== null && { note: row.note }),
    ...(row.noNoteReason !== null && { noNoteReason: row.noNoteReason }),
    ...(row.reason !== null && { reason: row.reason }),
    publishAt: row.publishAt.toISOString(),
    state: stateOf(row.state),
    scheduledAt: row.scheduledAt.toISOString(),
    scheduledBy: { id: row.scheduledById, name: row.scheduledByName },
    ...(row.settledAt !== null && { settledAt: row.settledAt.toISOString() }),
    ...(row.failure !== null && { failure: row.failure }),
  }
}

function stateOf(kept: string): ScheduleState {
  const state = scheduleStates.find((known) => known === kept)
  if (state === undefined) throw new TypeError(`a scheduled publication cannot be ${kept}`)
  return state
}
