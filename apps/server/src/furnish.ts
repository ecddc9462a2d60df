import { fileURLToPath } from 'node:url'
import { createPublicationFileStore, type Database, exportArchive } from '@seloste/database'
import { createReadingRoom, type WordsUnder } from '@seloste/intake'
import { createAuthentication } from './accounts/authentication.ts'
import { openDoor } from './accounts/open-door.ts'
import { createPrincipals } from './accounts/principals.ts'
import { keptSecret } from './accounts/secret.ts'
import { createArchives } from './files/archive.ts'
import { createPaper } from './files/paper.ts'
import { createPublishedFiles } from './files/published-files.ts'
import { createDesk } from './host/desk-files.ts'
import { createSwitchboard } from './host/switchboard.ts'
import type { Answerer } from './host/web-server.ts'
import type { Environment } from './operation/environment.ts'
import type { Logger } from './operation/log.ts'
import { startScheduledPublishing } from './operation/scheduled-publishing.ts'
import { createPublicPages } from './public/public-pages.ts'
import { createStores } from './stores.ts'

const deskFolder = fileURLToPath(new URL('../../admin/dist/', import.meta.url))

/** Puts the stores, the accounts, the desk and the public side on an open database. */
export async function furnish(parts: {
  database: Database
  environment: Environment
  log: Logger
  say: (line: string) => void
  /** Where the server listens. */
  address: string
}): Promise<{ answer: Answerer; welcome: readonly string[]; end: () => Promise<void> }> {
  const { database, environment, log, say, address } = parts
  const { origin, proxied, dataFolder } = environment
  const base = origin ?? address
  const stores = createStores(database, () => publicPages.forget())
  const paper = createPaper()
  const publicPages = createPublicPages({
    publications: stores.publications,
    files: createPublishedFiles(createPublicationFileStore(database), paper),
    origin: base,
    fail: (error) => log.error({ err: error }, 'a public page failed'),
  })
  const authentication = createAuthentication({
    database,
    secret: environment.secret ?? (await keptSecret(dataFolder)),
    origin: base,
    isFixed: origin !== undefined,
    log,
  })
  const { welcome, firstAccount } = await openDoor({ database, stores, environment, base, say })
  const readingRoom = createReadingRoom()
  const secure = base.startsWith('https:')
  const answer = createSwitchboard({
    publicPages,
    desk: createDesk(deskFolder, secure),
    ping: () => database.pool.query('SELECT 1'),
    secure,
    api: {
      stores,
      reader: {
        readNotice: (file, signal) =>
          readingRoom.read('notice', file, signal === undefined ? {} : { signal }),
        readRecord: (file, signal) =>
          readingRoom.read('record', file, signal === undefined ? {} : { signal }),
        readWords: (words, signal) => {
          const bytes = new TextEncoder().encode(JSON.stringify(words satisfies WordsUnder))
          return readingRoom.read('facts', { bytes, name: '' }, signal === undefined ? {} : { signal })
        },
      },
      printer: paper,
      archives: createArchives((organisationId, take) => exportArchive(database, organisationId, take)),
      authentication,
      principals: createPrincipals(authentication, stores.organisations),
      firstAccount,
      origin,
      proxied,
      report: (reference, error) => log.error({ reference, err: error }, 'an unexpected error'),
    },
  })
  const endPublishing = startScheduledPublishing(stores, log)
  const end = async () => {
    readingRoom.close()
    await paper.close()
    await endPublishing()
  }
  return { answer, welcome, end }
}
