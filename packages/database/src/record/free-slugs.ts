import type { LocalizedText, Scope } from '@seloste/domain'
import { slugFor } from '../registers/register-slug.ts'
import { prepared, type Queryable } from '../statement/prepared.ts'

const selectSlugs = prepared<{ slug: string }>(
  'record.slugs',
  `SELECT slug FROM register WHERE "organisationId" = $1::uuid`,
)

/** Addresses for registers of these names, with the next free number where others have the one that the name suggests. */
export async function freeSlugs(
  connection: Queryable,
  scope: Scope,
  names: readonly LocalizedText[],
): Promise<string[]> {
  if (names.length === 0) return []
  const taken = new Set((await selectSlugs(connection, [scope.organisationId])).map(({ slug }) => slug))
  const next = new Map<string, number>()
  return names.map((name) => {
    const wanted = slugFor(name)
    let slug = wanted
    let number = next.get(wanted) ?? 2
    while (taken.has(slug)) {
      slug = `${wanted}-${number}`
      number += 1
    }
    next.set(wanted, number)
    taken.add(slug)
    return slug
  })
}
