import { Failure, type KeptRegister, type Register, type RegisterVersion, type Scope } from '@seloste/domain'
import { isVersion, requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'
import { type HeadRow, keptRegister, readContent } from './kept-register.ts'
import { registerVersion, type VersionRow } from './kept-version.ts'

const selectHead = prepared<HeadRow>(
  'register.get',
  `SELECT r.id, r.slug, r.version, r.hash, r."publishedVersion", r."archivedAt", r."createdAt", r."updatedAt",
     r."updatedById", r."updatedByName", v.content
   FROM register r JOIN "registerVersion" v ON v."registerId" = r.id AND v.version = r.version
   WHERE r.id = $1 AND r."organisationId" = $2`,
)

const selectVersion = prepared<VersionRow & { content: unknown }>(
  'register.getVersion',
  `SELECT v.version, v."authorId", v."authorName", v.at, v.reason, v.hash, v."previousHash", v.content
   FROM register r JOIN "registerVersion" v ON v."registerId" = r.id
   WHERE r.id = $1 AND r."organisationId" = $2 AND v.version = $3`,
)

export async function getRegister(pool: Queryable, scope: Scope, id: string): Promise<KeptRegister> {
  const [row] = await selectHead(pool, [requireUuid(id), requireUuid(scope.organisationId)])
  if (!row) throw new Failure('not_found')
  return keptRegister(row)
}

export async function getVersion(
  pool: Queryable,
  scope: Scope,
  id: string,
  version: number,
): Promise<RegisterVersion & { content: Register }> {
  if (!isVersion(version)) throw new Failure('not_found')
  const [row] = await selectVersion(pool, [requireUuid(id), requireUuid(scope.organisationId), version])
  if (!row) throw new Failure('not_found')
  return { ...registerVersion(row), content: readContent(row.content) }
}
