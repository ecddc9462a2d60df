import type { Page, RegisterList, RegisterSummary, Scope } from '@seloste/domain'
import type { Connections } from '../connection/open-database.ts'
import { readCursor, writeCursor } from '../paging/cursor.ts'
import { isUuid } from '../paging/keys.ts'
import { pageOf } from '../paging/page.ts'
import type { Queryable } from '../statement/prepared.ts'
import { orderOf } from './register-order.ts'
import { foundBy } from './register-question.ts'
import { registerSummary, type SummaryRow, summaryColumns } from './register-summary.ts'

/** A page of registers, from the place where the page before ended: no page costs more than the first. */
export async function listRegisters(
  { pool, reader }: Connections,
  scope: Scope,
  question: RegisterList,
): Promise<Page<RegisterSummary>> {
  const order = orderOf(question)
  const after = readCursor(order.name, question.cursor, order.isKey, isUuid)
  const { from, where, values, steady } = foundBy(scope, question)
  const column = `r."${order.column}"`
  const parameter = (value: unknown) => `$${values.push(value)}`
  const beyond = after
    ? ` AND (${column}, r.id) ${question.descending ? '<' : '>'} (${parameter(after.key)}::${order.type}, ${parameter(after.id)}::uuid)`
    : ''
  const direction = question.descending ? 'DESC' : 'ASC'
  const text = `SELECT ${summaryColumns} FROM ${from} WHERE ${where}${beyond}
    ORDER BY ${column} ${direction}, r.id ${direction} LIMIT ${parameter(question.limit + 1)}`
  const { rows } = steady
    ? await reader.query<SummaryRow>({ name: nameOf(text), text, values })
    : await pool.query<SummaryRow>({ text, values })
  return pageOf(rows, question.limit, registerSummary, (row) =>
    writeCursor(order.name, { key: order.keyOf(row), id: row.id }),
  )
}

export async function countRegisters(
  pool: Queryable,
  scope: Scope,
  question: RegisterList,
  limit: number,
): Promise<number> {
  const { from, where, values } = foundBy(scope, question)
  const text = `SELECT count(*) AS count FROM (SELECT FROM ${from} WHERE ${where} LIMIT $${values.push(limit)}) found`
  const { rows } = await pool.query<{ count: number }>({ text, values })
  return rows[0]?.count ?? 0
}

const names = new Map<string, string>()

/** The name under which a statement is prepared: one for each of the few shapes that steady questions take. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = `register.list.${names.size}`
  names.set(text, name)
  return name
}
