import { Failure, type OwnTerm, type Scope, type TermStore } from '@seloste/domain'
import type { Connections } from '../connection/open-database.ts'
import { isStorable, storableJson } from '../content/storable.ts'
import { attribution, logged } from '../statement/attribution.ts'
import { type Clock, systemClock } from '../statement/clock.ts'
import { newId, requireUuid } from '../statement/identity.ts'
import { prepared } from '../statement/prepared.ts'
import { isForeignKeyViolation } from '../statement/refusals.ts'

/** More terms than any organisation adds: the list is read whole, to be searched while typing. */
const mostTerms = 5_000

const selectTerms = prepared<OwnTerm>(
  'term.list',
  `SELECT id, vocabulary, labels FROM term WHERE "organisationId" = $1 ORDER BY id LIMIT ${mostTerms}`,
)

const insertTerm = prepared(
  'term.create',
  `WITH made AS (
     INSERT INTO term ("organisationId", id, vocabulary, labels, "createdAt", "updatedAt")
     SELECT $1::uuid, $5, $6, $7::jsonb, $4::timestamptz, $4::timestamptz
     WHERE (SELECT count(*) FROM term WHERE "organisationId" = $1::uuid) < ${mostTerms}
     RETURNING id, NULL::integer AS version
   ), entry AS (${logged('term.created', 'made')})
   SELECT id FROM made`,
)

const updateTerm = prepared(
  'term.save',
  `WITH saved AS (
     UPDATE term SET labels = $7::jsonb, "updatedAt" = $4::timestamptz
     WHERE "organisationId" = $1::uuid AND id = $5 AND vocabulary = $6
     RETURNING id, NULL::integer AS version
   ), entry AS (${logged('term.saved', 'saved')})
   SELECT id FROM saved`,
)

/** Keeps the terms that organisations add to the vocabularies. @throws Failure `too_many` beyond 5 000 of them. */
export function createTermStore({ pool, reader }: Connections, now: Clock = systemClock): TermStore {
  const values = (scope: Scope, term: OwnTerm) => [
    ...attribution(scope, now()),
    term.id,
    term.vocabulary,
    storableJson(term.labels),
  ]
  return {
    list: (scope) => selectTerms(reader, [requireUuid(scope.organisationId)]),
    create: async (scope, { vocabulary, labels }) => {
      const term = { id: newId(), vocabulary, labels }
      const made = await insertTerm(pool, values(scope, term)).catch((error: unknown) => {
        throw isForeignKeyViolation(error) ? new Failure('not_found') : error
      })
      if (made.length === 0) throw new Failure('too_many')
      return term
    },
    save: async (scope, { id, vocabulary, labels }) => {
      const saved = isStorable(id) ? await updateTerm(pool, values(scope, { id, vocabulary, labels })) : []
      if (saved.length === 0) throw new Failure('not_found')
      return { id, vocabulary, labels }
    },
  }
}
