import type { Register, Scope } from '@seloste/domain'
import { v7 } from 'uuid'
import type { Database } from '../connection/open-database.ts'
import { headColumns } from '../registers/head-columns.ts'
import { sealHash } from '../registers/seal.ts'

export type Seeding = {
  registers: number
  /** Versions of each register. */
  versions: number
  content: (register: number, version: number) => Register
}

const batchSize = 500

// One document per row and parameter: arrays of arrays cannot be unnested.
const insertBatch = `
  WITH seed AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS s (
      id uuid, slug text, version integer, hash text, "previousHash" text, name jsonb, "nameFi" text, "nameSv" text,
      "nameEn" text, languages text[], "reviewDueOn" date, text text, "partyIds" text[], at timestamptz, kept jsonb)
  ), head AS (
    INSERT INTO register (id, "organisationId", slug, version, hash, "previousHash", name, "nameFi", "nameSv", "nameEn",
      languages, "reviewDueOn", "createdAt", "updatedAt", "updatedById", "updatedByName")
    SELECT id, $2, slug, version, hash, "previousHash", name, "nameFi", "nameSv", "nameEn", languages, "reviewDueOn",
      at, at, $3, $4 FROM seed
  ), found AS (
    INSERT INTO "registerSearch" ("registerId", "organisationId", text, "partyIds")
    SELECT id, $2, text, "partyIds" FROM seed
  ), kept AS (
    INSERT INTO "registerVersion" ("registerId", version, content, "authorId", "authorName", at, "previousHash", hash)
    SELECT seed.id, v.version, v.content, $3, $4, seed.at, v."previousHash", v.hash
    FROM seed, jsonb_to_recordset(seed.kept) AS v (version integer, content json, "previousHash" text, hash text)
    RETURNING "registerId", version, at
  )
  INSERT INTO "logEntry" ("organisationId", at, "actorId", "actorName", action, "subjectKind", "subjectId", version)
  SELECT $2, at, $3, $4, CASE version WHEN 1 THEN 'register.created' ELSE 'register.saved' END, 'register',
    "registerId"::text, version FROM kept`

/** Keeps many registers with sealed histories at once, then lets PostgreSQL look at what it has. Answers their ids. */
export async function seedRegisters({ pool }: Database, scope: Scope, seeding: Seeding): Promise<string[]> {
  const ids: string[] = []
  for (let first = 0; first < seeding.registers; first += batchSize) {
    const size = Math.min(batchSize, seeding.registers - first)
    const rows = Array.from({ length: size }, (_, index) => seedOf(scope, first + index, seeding))
    const { organisationId, author } = scope
    await pool.query(insertBatch, [JSON.stringify(rows), organisationId, author.id, author.name])
    ids.push(...rows.map((row) => row.id))
  }
  await pool.query('ANALYZE')
  return ids
}

function seedOf({ author }: Scope, register: number, { versions, content }: Seeding) {
  const id = v7()
  const at = new Date(Date.UTC(2026, 0, 1) + register * 1_000).toISOString()
  const kept: { version: number; content: Register; previousHash?: string; hash: string }[] = []
  for (let version = 1; version <= versions; version += 1) {
    const previous = kept.at(-1)
    const sealed = {
      version,
      content: content(register, version),
      ...(previous && { previousHash: previous.hash }),
    }
    kept.push({ ...sealed, hash: sealHash({ registerId: id, author, at, ...sealed }) })
  }
  const last = kept.at(-1)
  if (!last) throw new RangeError('a register has at least one version')
  const [name, nameFi, nameSv, nameEn, languages, reviewDueOn, text, partyIds] = headColumns(last.content)
  const order = { name: JSON.parse(String(name)), nameFi, nameSv, nameEn, languages, reviewDueOn }
  const { version, hash, previousHash } = last
  return {
    id,
    slug: `rekisteri-${id.slice(-12)}`,
    version,
    hash,
    previousHash,
    ...order,
    text,
    partyIds,
    at,
    kept,
  }
}
