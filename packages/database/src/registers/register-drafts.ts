import { Failure, type RegisterDraft, type Scope } from '@seloste/domain'
import { storableJson } from '../content/storable.ts'
import { isVersion, requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { invalid } from '../statement/refusals.ts'

type DraftRow = { baseVersion: number; content: unknown; updatedAt: Date } | Record<keyof RegisterDraft, null>

const selectDraft = prepared<DraftRow>(
  'draft.get',
  `SELECT d."baseVersion", d.content, d."updatedAt" FROM register r
   LEFT JOIN "registerDraft" d ON d."registerId" = r.id AND d."authorId" = $3
   WHERE r.id = $1 AND r."organisationId" = $2`,
)

const upsertDraft = prepared<{ updatedAt: Date }>(
  'draft.save',
  `INSERT INTO "registerDraft" AS d ("registerId", "authorId", "baseVersion", content, "updatedAt")
   SELECT id, $3, $4::integer, $5::json, $6::timestamptz FROM register WHERE id = $1 AND "organisationId" = $2
   ON CONFLICT ("registerId", "authorId") DO UPDATE SET
     "baseVersion" = excluded."baseVersion", content = excluded.content, "updatedAt" = excluded."updatedAt"
   RETURNING d."updatedAt"`,
)

const deleteDraft = prepared<{ id: string }>(
  'draft.discard',
  `WITH gone AS (
     DELETE FROM "registerDraft" d USING register r
     WHERE r.id = $1 AND r."organisationId" = $2 AND d."registerId" = r.id AND d."authorId" = $3
   )
   SELECT id FROM register WHERE id = $1 AND "organisationId" = $2`,
)

function own(scope: Scope, registerId: string): string[] {
  return [requireUuid(registerId), requireUuid(scope.organisationId), scope.author.id]
}

/** The author's own working copy, if there is one. */
export async function getDraft(
  pool: Queryable,
  scope: Scope,
  id: string,
): Promise<RegisterDraft | undefined> {
  const [row] = await selectDraft(pool, own(scope, id))
  if (!row) throw new Failure('not_found')
  if (row.baseVersion === null) return undefined
  return { baseVersion: row.baseVersion, content: row.content, updatedAt: row.updatedAt.toISOString() }
}

/** Keeps the author's working copy as it is, well-formed or not: an unfinished form must not be lost. */
export async function saveDraft(
  pool: Queryable,
  scope: Scope,
  at: Date,
  id: string,
  draft: { baseVersion: number; content: unknown },
): Promise<{ updatedAt: string }> {
  if (!isVersion(draft.baseVersion)) throw invalid('baseVersion', 'wrong_type')
  const values = [...own(scope, id), draft.baseVersion, storableJson(draft.content), at.toISOString()]
  const [row] = await upsertDraft(pool, values)
  if (!row) throw new Failure('not_found')
  return { updatedAt: row.updatedAt.toISOString() }
}

export async function discardDraft(pool: Queryable, scope: Scope, id: string): Promise<void> {
  const found = await deleteDraft(pool, own(scope, id))
  if (found.length === 0) throw new Failure('not_found')
}
