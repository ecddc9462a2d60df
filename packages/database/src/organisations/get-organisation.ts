import { Failure, type KeptOrganisation, type Organisation } from '@seloste/domain'
import { requireUuid } from '../statement/identity.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'

export type OrganisationRow = { id: string; version: number; content: Organisation; updatedAt: Date }

const selectOrganisation = prepared<OrganisationRow>(
  'organisation.get',
  `SELECT id, version, content, "updatedAt" FROM organisation WHERE id = $1`,
)

export function keptOrganisation({ id, version, content, updatedAt }: OrganisationRow): KeptOrganisation {
  return { id, version, content, updatedAt: updatedAt.toISOString() }
}

export async function getOrganisation(pool: Queryable, organisationId: string): Promise<KeptOrganisation> {
  const [row] = await selectOrganisation(pool, [requireUuid(organisationId)])
  if (!row) throw new Failure('not_found')
  return keptOrganisation(row)
}
