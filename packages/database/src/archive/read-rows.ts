import { requireUuid } from '../statement/identity.ts'
import type { Queryable } from '../statement/prepared.ts'
import type { ArchivedTable } from './archived-tables.ts'

const batch = 200

/** A name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** The columns of a table that an archive holds, in alphabetical order: that of the database depends on its past. */
export async function columnsOf(
  connection: Queryable,
  { name, omit = [] }: ArchivedTable,
): Promise<string[]> {
  const { rows } = await connection.query<{ name: string }>({
    text: `SELECT attname AS name FROM pg_attribute
      WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    values: [quoted(name)],
  })
  return rows
    .map((row) => row.name)
    .filter((column) => !omit.includes(column))
    .toSorted()
}

/**
 * The rows of an organisation in a table, some at a time, each as JSON on one line. What a JSON column keeps as text
 * stays as it is, since seals cover it. Asks inside the transaction of the connection.
 */
export async function* readRows(
  connection: Queryable,
  table: ArchivedTable,
  organisationId: string,
): AsyncGenerator<string[]> {
  const columns = (await columnsOf(connection, table)).map(quoted).join(', ')
  // A cursor takes no parameters; the id is one by its form.
  const belongs = table.belongs.replace(':organisation', `'${requireUuid(organisationId)}'::uuid`)
  await connection.query({
    text: `DECLARE archived NO SCROLL CURSOR FOR
      SELECT row_to_json(kept)::text AS line
      FROM (SELECT ${columns} FROM ${quoted(table.name)} WHERE ${belongs} ORDER BY ${table.order}) AS kept`,
  })
  for (;;) {
    const { rows } = await connection.query<{ line: string }>({ text: `FETCH ${batch} FROM archived` })
    if (rows.length === 0) break
    yield rows.map((row) => row.line)
  }
  await connection.query({ text: 'CLOSE archived' })
}
