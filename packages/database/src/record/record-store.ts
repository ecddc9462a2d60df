import type { RecordStore } from '@seloste/domain'
import type { Connections } from '../connection/open-database.ts'
import { type Clock, systemClock } from '../statement/clock.ts'
import { findRegisters, namedRegisters } from './find-registers.ts'
import { keepChanges } from './keep-changes.ts'

/** Keeps the registers of an organisation taken together. */
export function createRecordStore(
  { pool }: Pick<Connections, 'pool'>,
  now: Clock = systemClock,
): RecordStore {
  return {
    find: (scope, ids) => findRegisters(pool, scope, ids),
    named: (scope, names) => namedRegisters(pool, scope, names),
    keep: (scope, changes, options) => keepChanges(pool, scope, now(), changes, options),
  }
}
