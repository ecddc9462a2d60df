import type { KeptRegister, Scope } from '@seloste/domain'
import { validate } from 'uuid'
import { orderKey } from '../content/names.ts'
import { isStorable } from '../content/storable.ts'
import { type HeadRow, keptRegister } from '../registers/kept-register.ts'
import { requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'

const selectHeads = prepared<HeadRow>(
  'record.find',
  `SELECT r.id, r.slug, r.version, r.hash, r."publishedVersion", r."archivedAt", r."createdAt", r."updatedAt",
     r."updatedById", r."updatedByName", v.content
   FROM register r JOIN "registerVersion" v ON v."registerId" = r.id AND v.version = r.version
   WHERE r."organisationId" = $1 AND r.id = ANY($2::uuid[])`,
)

const selectNamed = prepared<{ id: string; name: string }>(
  'record.named',
  `SELECT DISTINCT ON (name) name, id FROM (
     SELECT lower(r."nameFi") AS name, r.id FROM register r
       WHERE r."organisationId" = $1 AND r."archivedAt" IS NULL AND lower(r."nameFi") = ANY($2::text[])
     UNION ALL SELECT lower(r."nameSv"), r.id FROM register r
       WHERE r."organisationId" = $1 AND r."archivedAt" IS NULL AND lower(r."nameSv") = ANY($2::text[])
     UNION ALL SELECT lower(r."nameEn"), r.id FROM register r
       WHERE r."organisationId" = $1 AND r."archivedAt" IS NULL AND lower(r."nameEn") = ANY($2::text[])
   ) found ORDER BY name, id`,
)

/** The registers of these ids that the organisation has; what can be no id is nobody’s. */
export async function findRegisters(
  pool: Queryable,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptRegister>> {
  const possible = ids.filter((id) => validate(id)).map((id) => id.toLowerCase())
  const rows = await selectHeads(pool, [requireUuid(scope.organisationId), possible])
  return new Map(rows.map((row) => [row.id, keptRegister(row)]))
}

/** The registers in use that have one of these names; of a long name, its beginning decides. */
export async function namedRegisters(
  pool: Queryable,
  scope: Scope,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map(
    names.filter(isStorable).map((name) => [orderKey({ fi: name }, 'fi').toLowerCase(), name.toLowerCase()]),
  )
  const rows = await selectNamed(pool, [requireUuid(scope.organisationId), [...wanted.keys()]])
  return new Map(rows.map(({ name, id }) => [wanted.get(name) ?? name, id]))
}
