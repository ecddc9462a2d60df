import { Failure, type ScheduledPublication, type Scope } from '@seloste/domain'
import type { Stores } from '../asking/context.ts'
import { preparedPublication } from './prepared-publication.ts'

/** Most publications made in one round. */
const mostAtOnce = 50

/**
 * Publishes what was scheduled and whose instant has come, judged again as of now. What is refused is kept with its
 * failure. An error that is no refusal leaves the publication waiting, and is thrown when the others have been made.
 */
export async function publishDue(stores: Stores, now: Date): Promise<number> {
  let made = 0
  const errors: unknown[] = []
  for (const scheduled of await stores.schedules.due(now, mostAtOnce)) {
    try {
      if (await publishScheduled(stores, scheduled, now)) made += 1
    } catch (error) {
      errors.push(error)
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, 'a scheduled publication could not be made')
  return made
}

async function publishScheduled(
  stores: Stores,
  scheduled: ScheduledPublication,
  now: Date,
): Promise<boolean> {
  const { id, organisationId, registerId, version, languages, scheduledBy } = scheduled
  const scope: Scope = { organisationId, author: scheduledBy }
  try {
    const prepared = await preparedPublication(stores, scope, now, {
      id: registerId,
      version,
      languages,
      reason: scheduled.reason,
      note: scheduled.note,
      noNoteReason: scheduled.noNoteReason,
    })
    await stores.publications.publish(scope, { ...prepared, scheduleId: id })
    return true
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'unavailable') throw error
    // Nothing is kept of one that another server has made, or somebody has called off, in the meantime.
    await stores.schedules.refuse(scope, scheduled, { code: error.code, fields: error.fields.slice(0, 100) })
    return false
  }
}
