import type { Page, RegisterList, RegisterSummary, Scope } from '@seloste/domain'
import type { Connections } from '../connection/open-database.ts'
import { readCursor, writeCursor } from '../paging/cursor.ts'
import { isUuid } from '../paging/keys.ts'
import { pageOf } from '../paging/page.ts'
import type { Queryable } from '../statement/prepared.ts'
import { orderOf } from './register-order.ts'
import { conditionsOf, searchedRegisters } from './register-question.ts'
import { registerSummary, type SummaryRow, summaryColumns } from './register-summary.ts'

/**
 * How many registers a search looks through in the order of the list before it turns to the search index: a few, and
 * many more only when some of the few are found.
 */
const walks = [200, 2_000]

/** A page of registers, from the place where the page before ended: no page costs more than the first. */
export async function listRegisters(
  { pool, reader }: Connections,
  scope: Scope,
  question: RegisterList,
): Promise<Page<RegisterSummary>> {
  const order = orderOf(question)
  const after = readCursor(order.name, question.cursor, order.isKey, isUuid)
  const { head, search, values } = conditionsOf(scope, question)
  const parameter = (value: unknown) => `$${values.push(value)}`
  const column = `r."${order.column}"`
  const direction = question.descending ? 'DESC' : 'ASC'
  const ordered = `ORDER BY ${column} ${direction}, r.id ${direction}`
  const columns = `${summaryColumns}, ${order.type === 'text' ? column : 'NULL'} AS "nameKey"`
  const beyond = after
    ? `AND (${column}, r.id) ${question.descending ? '<' : '>'} (${parameter(after.key)}::${order.type}, ${parameter(after.id)}::uuid)`
    : ''
  const limit = `LIMIT ${parameter(question.limit + 1)}`
  const page = (rows: SummaryRow[]) =>
    pageOf(rows, question.limit, registerSummary, (row) =>
      writeCursor(order.name, { key: order.keyOf(row), id: row.id }),
    )

  if (search === undefined) {
    const text = `SELECT ${columns} FROM register r WHERE ${head} ${beyond} ${ordered} ${limit}`
    const { rows } = await reader.query<SummaryRow>({ name: nameOf(text), text, values })
    return page(rows)
  }
  // A common word fills the page from the list's own order at once; only a rare one is worth the search index.
  for (const walked of walks) {
    const nearby = await pool.query<SummaryRow>({
      text: `SELECT ${columns} FROM (SELECT * FROM register r WHERE ${head} ${beyond} ${ordered} LIMIT ${walked}) r
        WHERE (SELECT ${search} FROM "registerSearch" s WHERE s."registerId" = r.id) ${ordered} ${limit}`,
      values,
    })
    if (nearby.rows.length > question.limit) return page(nearby.rows)
    if (nearby.rows.length === 0) break
  }
  const { rows } = await pool.query<SummaryRow>({
    text: `SELECT ${columns} FROM ${searchedRegisters} WHERE ${head} ${beyond} AND ${search} ${ordered} ${limit}`,
    values,
  })
  return page(rows)
}

export async function countRegisters(
  pool: Queryable,
  scope: Scope,
  question: RegisterList,
  limit: number,
): Promise<number> {
  const { head, search, values } = conditionsOf(scope, question)
  const found = search ? `${searchedRegisters} WHERE ${head} AND ${search}` : `register r WHERE ${head}`
  const text = `SELECT count(*) AS count FROM (SELECT FROM ${found} LIMIT $${values.push(limit)}) found`
  const { rows } = await pool.query<{ count: number }>({ text, values })
  return rows[0]?.count ?? 0
}

const names = new Map<string, string>()

/** The name under which a statement is prepared: one for each of the few shapes that unsearched questions take. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = `register.list.${names.size}`
  names.set(text, name)
  return name
}
