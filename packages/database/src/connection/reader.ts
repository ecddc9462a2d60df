import {
  Client,
  type ClientConfig,
  DatabaseError,
  type Pool,
  type QueryConfig,
  type QueryResult,
  type QueryResultRow,
} from 'pg'
import type { Log } from './log.ts'

/**
 * Asks short questions whose statements are prepared. They share a few connections and do not wait for each other's
 * answers (pipelining), which takes half the machine time of a connection each. What may take long, or writes,
 * belongs to the pool.
 */
export type Reader = {
  query<Row extends QueryResultRow>(question: QueryConfig): Promise<QueryResult<Row>>
  end(): Promise<void>
}

export function createReader(config: ClientConfig, size: number, fallback: Pool, log: Log): Reader {
  const clients: (Promise<Client> | undefined)[] = new Array(size).fill(undefined)
  let turn = 0

  const connect = (slot: number): Promise<Client> => {
    const client = new Client({ ...config, pipeline: true })
    const forget = () => {
      if (clients[slot] === connected) clients[slot] = undefined
    }
    client.on('error', (error) => {
      log('warn', 'A database connection was lost', { message: error.message })
      forget()
    })
    client.on('end', forget)
    const connected = client.connect().then(
      () => client,
      (error: unknown) => {
        forget()
        throw error
      },
    )
    clients[slot] = connected
    return connected
  }

  return {
    query: async <Row extends QueryResultRow>(question: QueryConfig) => {
      turn = (turn + 1) % size
      try {
        const client = await (clients[turn] ?? connect(turn))
        return await client.query<Row>(question)
      } catch (error) {
        if (error instanceof DatabaseError && !isShutdown(error)) throw error
        // The connection broke, not the question: it changes nothing, so it may be asked again.
        return fallback.query<Row>(question)
      }
    },
    end: async () => {
      const open = await Promise.allSettled(clients)
      for (const result of open) if (result.status === 'fulfilled') await result.value?.end()
    },
  }
}

/** SQLSTATE class 57P: the server is stopping or starting. */
function isShutdown(error: DatabaseError): boolean {
  return error.code?.startsWith('57P') ?? false
}
