import { type Database, migrate, openDatabase } from '@seloste/database'
import { listen, nameOfHost, stopListening } from './host/listen.ts'
import { answerStarting } from './host/starting-page.ts'
import { type Answerer, createWebServer } from './host/web-server.ts'
import type { Environment } from './operation/environment.ts'
import type { Logger } from './operation/log.ts'

/** A server that answers. */
export interface RunningServer {
  /** Scheme, host and port, as a person on this machine reaches it. */
  address: string
  /** How to get in, for whoever started it; line by line. */
  welcome: readonly string[]
  /** Answers what is under way, then lets go of the port and the database. */
  stop(): Promise<void>
}

const farewell = 10_000

/** Opens the database, brings it up to date and serves. `say` tells a person, line by line, what happens. */
export async function startServer(
  environment: Environment,
  log: Logger,
  say: (line: string) => void,
): Promise<RunningServer> {
  let answer: Answerer = answerStarting
  const server = createWebServer((...request) => answer(...request), log)
  const port = await listen(server, environment.port, environment.host)
  const address = `http://${nameOfHost(environment.host)}:${port}`
  let database: Database | undefined
  let end: (() => Promise<void>) | undefined
  const stop = async () => {
    await stopListening(server, farewell)
    await end?.()
    await database?.close()
  }
  try {
    // The rest of the program is read while the database starts.
    const opening = open(environment, log)
    const [{ furnish }] = await Promise.all([import('./furnish.ts'), opening.catch(() => undefined)])
    database = await opening
    const furnished = await furnish({ database, environment, log, say, address })
    answer = furnished.answer
    end = furnished.end
    return { address, welcome: furnished.welcome, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function open(environment: Environment, log: Logger): Promise<Database> {
  const { databaseUrl, dataFolder } = environment
  const database = await openDatabase(databaseUrl === undefined ? { dataFolder } : { url: databaseUrl }, {
    log: (level, message, details) => log[level]({ part: 'database', ...details }, message),
  })
  try {
    await migrate(database)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
