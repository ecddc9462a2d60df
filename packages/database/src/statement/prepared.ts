import type { Pool, PoolClient, QueryResultRow } from 'pg'

/** Whoever can run a statement: the pool, or one connection of it. */
export type Queryable = Pick<Pool | PoolClient, 'query'>

/** A statement that each connection plans once and then only runs. */
export function prepared<Row extends QueryResultRow>(name: string, text: string) {
  return async (connection: Queryable, values: readonly unknown[]): Promise<Row[]> => {
    const { rows } = await connection.query<Row>({ name, text, values: [...values] })
    return rows
  }
}
