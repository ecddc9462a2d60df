import type { QueryConfig, QueryResult, QueryResultRow } from 'pg'

/** Whoever can run a statement: the pool, one connection of it, or the reader. */
export type Queryable = {
  query<Row extends QueryResultRow>(statement: QueryConfig): Promise<QueryResult<Row>>
}

/** A statement that each connection plans once and then only runs. */
export function prepared<Row extends QueryResultRow>(name: string, text: string) {
  return async (connection: Queryable, values: readonly unknown[]): Promise<Row[]> => {
    const { rows } = await connection.query<Row>({ name, text, values: [...values] })
    return rows
  }
}
