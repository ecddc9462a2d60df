import type { PublicationStore } from '@seloste/domain'
import type { Database } from '../connection/open-database.ts'
import { type Clock, systemClock } from '../statement/clock.ts'
import { getPublication, listPublications } from './list-publications.ts'
import { findNotice, publicIndex } from './public-notices.ts'
import { publish, withdraw } from './publish.ts'

/** Keeps what has been published, and answers the public from nothing else. */
export function createPublicationStore(
  { pool }: Pick<Database, 'pool'>,
  now: Clock = systemClock,
): PublicationStore {
  return {
    publish: (scope, publication) => publish(pool, scope, now(), publication),
    withdraw: (scope, registerId) => withdraw(pool, scope, now(), registerId),
    list: (scope, registerId, page) => listPublications(pool, scope, registerId, page),
    get: (scope, registerId, sequence) => getPublication(pool, scope, registerId, sequence),
    find: (organisationSlug, registerSlug) => findNotice(pool, organisationSlug, registerSlug),
    index: (organisationSlug, page) => publicIndex(pool, organisationSlug, page),
  }
}
