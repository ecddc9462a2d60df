import type {
  FindingList,
  LocalizedText,
  Page,
  RegisterFinding,
  Scope,
  Severity,
  Worded,
} from '@seloste/domain'
import { isStorable } from '../content/storable.ts'
import { readCursor, writeCursor } from '../paging/cursor.ts'
import { isUuid } from '../paging/keys.ts'
import { pageOf } from '../paging/page.ts'
import { requireUuid } from '../statement/identity.ts'
import type { Queryable } from '../statement/prepared.ts'
import { findingConditions } from './finding-conditions.ts'

const order = 'findings'

type FindingRow = {
  registerId: string
  ordinal: number
  name: LocalizedText
  slug: string
  rule: string
  article: string
  severity: Severity
  path: string
  message: Worded | null
}

/** The findings of the registers in use by rule, register and place, from where the page before ended. */
export async function listFindings(
  connection: Queryable,
  scope: Scope,
  { cursor, limit, rule, ...filter }: FindingList,
): Promise<Page<RegisterFinding>> {
  const after = readCursor(order, cursor, isPlace, isUuid)
  const values: unknown[] = [requireUuid(scope.organisationId)]
  const parameter = (value: unknown) => `$${values.push(value)}`
  const conditions = ['f."organisationId" = $1', findingConditions(filter, parameter)]
  if (rule !== undefined) conditions.push(`f.rule = ${parameter(rule)}`)
  if (after) {
    const [, ordinal = '', name = ''] = placePattern.exec(after.key) ?? []
    const place = [
      `${parameter(name)}`,
      `${parameter(after.id)}::uuid`,
      `${parameter(Number(ordinal))}::integer`,
    ]
    conditions.push(`(f.rule, f."registerId", f.ordinal) > (${place.join(', ')})`)
  }
  const { rows } = await connection.query<FindingRow>({
    text: `SELECT f."registerId", f.ordinal, r.name, r.slug, f.rule, f.article, f.severity, f.path, f.message
      FROM "registerFinding" f JOIN register r ON r.id = f."registerId"
      WHERE ${conditions.join(' AND ')}
      ORDER BY f.rule, f."registerId", f.ordinal LIMIT ${parameter(limit + 1)}`,
    values,
  })
  return pageOf(rows, limit, registerFinding, (row) =>
    writeCursor(order, { key: `${row.ordinal} ${row.rule}`, id: row.registerId }),
  )
}

const placePattern = /^(\d{1,6}) (.{1,200})$/

function isPlace(key: string): boolean {
  return placePattern.test(key) && isStorable(key)
}

function registerFinding({ ordinal: _, message, ...row }: FindingRow): RegisterFinding {
  return { ...row, ...(message !== null && { message }) }
}
