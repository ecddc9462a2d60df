import { Failure, type KeptChanges, type RecordChange, type Scope } from '@seloste/domain'
import type { Pool } from 'pg'
import { storableText } from '../content/storable.ts'
import { attribution } from '../statement/attribution.ts'
import { isForeignKeyViolation, isUniqueViolation } from '../statement/refusals.ts'
import { inTransaction } from '../statement/transaction.ts'
import { createBatch } from './create-batch.ts'
import { freeSlugs } from './free-slugs.ts'
import { saveBatch } from './save-batch.ts'

/** Registers that one statement writes. */
const batchSize = 250

/** How often it is tried anew when somebody else took an address in between. */
const attempts = 3

type Options = { reason?: string; onKept?: (count: number) => void }

/** Writes new registers and new versions in one transaction, some hundred in a statement. */
export async function keepChanges(
  pool: Pool,
  scope: Scope,
  at: Date,
  changes: readonly RecordChange[],
  options: Options = {},
): Promise<KeptChanges> {
  const { reason } = options
  if (reason !== undefined) storableText(reason, 'reason')
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await keepOnce(pool, scope, at, changes, options)
    } catch (error) {
      if (isForeignKeyViolation(error)) throw new Failure('not_found')
      if (!isUniqueViolation(error) || attempt === attempts) throw error
    }
  }
}

function keepOnce(
  pool: Pool,
  scope: Scope,
  at: Date,
  changes: readonly RecordChange[],
  { reason, onKept }: Options,
): Promise<KeptChanges> {
  const created = changes.filter((change) => change.kind === 'create')
  const saved = changes.filter((change) => change.kind === 'save')
  return inTransaction(pool, async (connection) => {
    const given = { connection, attributed: attribution(scope, at), scope, at, reason }
    const slugs = await freeSlugs(
      connection,
      scope,
      created.map(({ content }) => content.name),
    )
    let kept = 0
    let writing: Promise<void> = Promise.resolve()
    // The next batch is made ready while the database writes the one before.
    const write = async (statement: () => Promise<unknown>, count: number) => {
      await writing
      writing = statement().then(() => {
        kept += count
        onKept?.(kept)
      })
      // Whoever waits for it next is told; until then nobody is to miss that it failed.
      writing.catch(() => undefined)
    }
    for (const [batch, start] of batches(created)) {
      await write(createBatch(given, batch, slugs.slice(start, start + batch.length)), batch.length)
    }
    for (const [batch] of batches(saved)) await write(saveBatch(given, batch), batch.length)
    await writing
    return { created: created.length, saved: saved.length }
  })
}

function batches<Item>(items: readonly Item[]): [batch: Item[], start: number][] {
  const count = Math.ceil(items.length / batchSize)
  return Array.from({ length: count }, (_, at) => {
    const start = at * batchSize
    return [items.slice(start, start + batchSize), start]
  })
}
