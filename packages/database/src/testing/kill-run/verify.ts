import type { Database } from '../../connection/open-database.ts'
import { sealHash } from '../../registers/seal.ts'

/** Hashes that were acknowledged, by register and version (`id version`). */
export type Acknowledged = ReadonlyMap<string, string>

/** What is wrong with a database after kills, in words; nothing when all that was acknowledged is there, whole. */
export async function verifyKept({ db }: Database, acknowledged: Acknowledged): Promise<string[]> {
  const wrong: string[] = []
  const unseen = new Map(acknowledged)
  const heads = await db.selectFrom('register').select(['id', 'version', 'hash', 'previousHash']).execute()
  for (const head of heads) {
    const versions = await db
      .selectFrom('registerVersion')
      .selectAll()
      .where('registerId', '=', head.id)
      .orderBy('version')
      .execute()
    const log = await db
      .selectFrom('logEntry')
      .select('version')
      .where('subjectId', '=', head.id)
      .orderBy('id')
      .execute()
    const search = await db
      .selectFrom('registerSearch')
      .select('text')
      .where('registerId', '=', head.id)
      .execute()
    const complain = (what: string) => wrong.push(`${head.id}: ${what}`)
    if (log.map((entry) => entry.version).join() !== versions.map((kept) => kept.version).join())
      complain('log')
    if (search.length !== 1) complain('search')
    let previousHash: string | null = null
    for (const [index, kept] of versions.entries()) {
      const { version, content, at, reason, hash } = kept
      const sealed = sealHash({
        ...{ registerId: head.id, version, content, at: at.toISOString() },
        author: { id: kept.authorId, name: kept.authorName },
        ...(reason !== null && { reason }),
        ...(previousHash !== null && { previousHash }),
      })
      if (version !== index + 1) complain(`version ${version} stands at ${index + 1}`)
      if (sealed !== hash || kept.previousHash !== previousHash) complain(`seal of version ${version}`)
      const key = `${head.id} ${version}`
      if (unseen.has(key) && unseen.get(key) !== hash)
        complain(`version ${version} is not the acknowledged one`)
      unseen.delete(key)
      previousHash = hash
    }
    if (head.version !== versions.length || head.hash !== previousHash) complain('head')
  }
  return [...wrong, ...[...unseen.keys()].map((key) => `${key}: acknowledged and missing`)]
}
