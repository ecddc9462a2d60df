import { fileURLToPath } from 'node:url'
import type { Stores } from '@seloste/api'
import { type Database, migrate, openDatabase } from '@seloste/database'
import { createAuthentication } from './accounts/authentication.ts'
import { type FirstAccount, hasAccounts, openFirstAccount } from './accounts/first-account.ts'
import { createPrincipals } from './accounts/principals.ts'
import { keptSecret } from './accounts/secret.ts'
import { bringDemo, demoSignInFile, hasDemo } from './demo/demo-sign-in.ts'
import { createDesk } from './host/desk-files.ts'
import { listen, stopListening } from './host/listen.ts'
import { answerStarting } from './host/starting-page.ts'
import { createSwitchboard } from './host/switchboard.ts'
import { type Answerer, createWebServer } from './host/web-server.ts'
import type { Environment } from './operation/environment.ts'
import type { Logger } from './operation/log.ts'
import { createPublicPages, type PublicPages } from './public/public-pages.ts'
import { createStores } from './stores.ts'

/** A server that answers. */
export interface RunningServer {
  /** Scheme, host and port, as a person on this machine reaches it. */
  address: string
  /** How to get in, for whoever started it; line by line. */
  welcome: readonly string[]
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
  let publicPages: PublicPages | undefined
  const stop = async () => {
    await stopListening(server, farewell)
    await database?.close()
  }
  try {
    database = await open(environment, log)
    const stores = createStores(database, () => publicPages?.forget())
    const base = environment.origin ?? address
    publicPages = createPublicPages({
      publications: stores.publications,
      origin: base,
      fail: (error) => log.error({ err: error }, 'a public page failed'),
    })
    const { welcome, firstAccount } = await openDoor(database, stores, environment, { base, say })
    answer = await furnish({ database, stores, environment, log, address, publicPages, firstAccount })
    return { address, welcome, stop }
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

/** Sees to it that somebody can get in: the demo on a first run, else whoever makes the first account. */
async function openDoor(
  database: Database,
  stores: Stores,
  { demo, dataFolder }: Environment,
  { base, say }: { base: string; say: (line: string) => void },
): Promise<{ welcome: string[]; firstAccount?: FirstAccount }> {
  if (await hasAccounts(database)) {
    return { welcome: hasDemo(dataFolder) ? [`The demo sign-in is in ${demoSignInFile(dataFolder)}`] : [] }
  }
  if (demo) {
    say('Bringing three invented organisations to look at')
    const { email, password } = await bringDemo(database, stores, dataFolder, say)
    return { welcome: [`Sign in as ${email} with the password ${password}`] }
  }
  const firstAccount = openFirstAccount(database, stores.organisations)
  return {
    welcome: [`Make the first account at ${base}/app/setup?code=${firstAccount.code}`],
    firstAccount,
  }
}

async function furnish(parts: {
  database: Database
  stores: Stores
  environment: Environment
  log: Logger
  address: string
  publicPages: PublicPages
  firstAccount: FirstAccount | undefined
}): Promise<Answerer> {
  const { database, stores, environment, log, address, publicPages, firstAccount } = parts
  const { origin, proxied } = environment
  const secure = origin?.startsWith('https:') ?? false
  const authentication = createAuthentication({
    database,
    secret: environment.secret ?? (await keptSecret(environment.dataFolder)),
    origin: origin ?? address,
    isFixed: origin !== undefined,
    log,
  })
  return createSwitchboard({
    publicPages,
    desk: createDesk(deskFolder, secure),
    ping: () => database.pool.query('SELECT 1'),
    secure,
    api: {
      stores,
      authentication,
      principals: createPrincipals(authentication, stores.organisations),
      firstAccount,
      origin,
      proxied,
      report: (reference, error) => log.error({ reference, err: error }, 'an unexpected error'),
    },
  })
}
