import { fileURLToPath } from 'node:url'
import { type Database, migrate, openDatabase } from '@seloste/database'
import { createAuthentication } from './accounts/authentication.ts'
import { type FirstAccount, hasAccounts, openFirstAccount } from './accounts/first-account.ts'
import { createPrincipals } from './accounts/principals.ts'
import { keptSecret } from './accounts/secret.ts'
import { createDesk } from './host/desk-files.ts'
import { listen, stopListening } from './host/listen.ts'
import { answerStarting } from './host/starting-page.ts'
import { createSwitchboard } from './host/switchboard.ts'
import { type Answerer, createWebServer } from './host/web-server.ts'
import type { Environment } from './operation/environment.ts'
import type { Logger } from './operation/log.ts'
import { createPublicPages } from './public/public-pages.ts'
import { createStores } from './stores.ts'

/** A server that answers. */
export interface RunningServer {
  /** Scheme, host and port, as a person on this machine reaches it. */
  address: string
  /** Answers what is under way, then lets go of the port and the database. */
  stop(): Promise<void>
}

const deskFolder = fileURLToPath(new URL('../../admin/dist/', import.meta.url))
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
  const address = `http://${environment.host === '0.0.0.0' ? 'localhost' : environment.host}:${port}`
  let database: Database | undefined
  const stop = async () => {
    await stopListening(server, farewell)
    await database?.close()
  }
  try {
    database = await open(environment, log)
    answer = await furnish(database, environment, { log, say, address })
    return { address, stop }
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

async function furnish(
  database: Database,
  environment: Environment,
  { log, say, address }: { log: Logger; say: (line: string) => void; address: string },
): Promise<Answerer> {
  const { origin, proxied } = environment
  const secure = origin?.startsWith('https:') ?? false
  const secret = environment.secret ?? (await keptSecret(environment.dataFolder))
  const stores = createStores(database, () => publicPages.forget())
  const publicPages = createPublicPages({
    publications: stores.publications,
    origin: origin ?? address,
    fail: (error) => log.error({ err: error }, 'a public page failed'),
  })
  const authentication = createAuthentication({
    database,
    secret,
    origin: origin ?? address,
    isFixed: origin !== undefined,
    log,
  })
  let firstAccount: FirstAccount | undefined
  if (!(await hasAccounts(database))) {
    firstAccount = openFirstAccount(database, stores.organisations)
    say(`Make the first account at ${origin ?? address}/app/setup?code=${firstAccount.code}`)
  }
  return createSwitchboard({
    publicPages,
    desk: createDesk(deskFolder, secure),
    ping: () => database.pool.query('SELECT 1'),
    secure,
    api: {
      stores,
      authentication,
      principals: createPrincipals(authentication, stores.organisations),
      firstAccount: () => firstAccount,
      origin,
      proxied,
      report: (reference, error) => log.error({ reference, err: error }, 'an unexpected error'),
    },
  })
}
