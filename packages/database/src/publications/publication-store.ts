import type { PublicationStore } from '@seloste/domain'
import type { Connections } from '../connection/open-database.ts'
import { type Clock, systemClock } from '../statement/clock.ts'
import { getPublication, listPublications, newestPublication } from './list-publications.ts'
import { publishedAddresses, publishedChanges } from './public-changes.ts'
import { publicIndex } from './public-index.ts'
import { findNotice, findNoticeBetween, publicHistory } from './public-notices.ts'
import { publish, withdraw } from './publish.ts'

/** Keeps what has been published, and answers the public from nothing else. */
export function createPublicationStore(
  { pool, reader }: Connections,
  now: Clock = systemClock,
): PublicationStore {
  return {
    publish: (scope, publication) => publish(pool, scope, now(), publication),
    withdraw: (scope, registerId) => withdraw(pool, scope, now(), registerId),
    list: (scope, registerId, page) => listPublications(reader, scope, registerId, page),
    get: (scope, registerId, sequence) => getPublication(reader, scope, registerId, sequence),
    newest: (scope, registerId) => newestPublication(reader, scope, registerId),
    find: (organisationSlug, registerSlug) => findNotice(reader, organisationSlug, registerSlug),
    findBetween: (organisationSlug, registerSlug, between) =>
      findNoticeBetween(reader, organisationSlug, registerSlug, between),
    history: (organisationSlug, registerSlug, page) =>
      publicHistory(reader, organisationSlug, registerSlug, page),
    latest: (organisationSlug, limit) => publishedChanges(reader, organisationSlug, limit),
    addresses: (page) => publishedAddresses(reader, page),
    index: (organisationSlug, page) => publicIndex({ pool, reader }, organisationSlug, page),
  }
}
