import { Failure, type KeptOrganisation, type Organisation, type Scope } from '@seloste/domain'
import { storableJson } from '../content/storable.ts'
import { attribution, logged } from '../statement/attribution.ts'
import { isVersion, requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { invalid, isForeignKeyViolation, isUniqueViolation } from '../statement/refusals.ts'
import { getOrganisation } from './get-organisation.ts'

const updateOrganisation = prepared<{ version: number }>(
  'organisation.save',
  `WITH saved AS (
     UPDATE organisation SET slug = $5, content = $6::jsonb, version = version + 1, "updatedAt" = $4::timestamptz
     WHERE id = $1::uuid AND version = $7
       AND (slug = $5 OR NOT EXISTS (SELECT FROM publication p WHERE p."organisationId" = $1::uuid))
     RETURNING id, version
   ), entry AS (${logged('organisation.saved', 'saved')})
   SELECT version FROM saved`,
)

/**
 * Keeps the organisation as its next version, in one piece with its log entry.
 * @throws Failure `conflict` with the kept organisation when its version is another; `invalid` for a slug that another
 * has, or that has been published.
 */
export async function saveOrganisation(
  pool: Queryable,
  scope: Scope,
  at: Date,
  { version, content }: { version: number; content: Organisation },
): Promise<KeptOrganisation> {
  const values = [...attribution(scope, at), content.slug, storableJson(content), version]
  const [saved] = isVersion(version)
    ? await updateOrganisation(pool, values).catch((error: unknown) => {
        throw organisationRefusal(error)
      })
    : []
  if (!saved) {
    const current = await getOrganisation(pool, scope.organisationId)
    throw current.version === version
      ? invalid('slug', 'published_address')
      : new Failure('conflict', { current })
  }
  const id = requireUuid(scope.organisationId)
  return { id, version: saved.version, content, updatedAt: at.toISOString() }
}

/** What is told of an error of the database in writing an organisation. */
export function organisationRefusal(error: unknown): unknown {
  if (isUniqueViolation(error)) return invalid('slug', 'taken')
  return isForeignKeyViolation(error) ? new Failure('not_found') : error
}
