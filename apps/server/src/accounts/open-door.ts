import type { Stores } from '@seloste/api'
import type { Database } from '@seloste/database'
import { bringDemo, demoSignInFile, hasDemo } from '../demo/demo-sign-in.ts'
import type { Environment } from '../operation/environment.ts'
import { type FirstAccount, hasAccounts, openFirstAccount } from './first-account.ts'

/** Sees to it that somebody can get in: by the demo of a first run, else by making the first account. */
export async function openDoor(parts: {
  database: Database
  stores: Stores
  environment: Pick<Environment, 'demo' | 'dataFolder'>
  /** Scheme and host under which people reach the server. */
  base: string
  say: (line: string) => void
}): Promise<{ welcome: readonly string[]; firstAccount: FirstAccount | undefined }> {
  const { database, stores, environment, base, say } = parts
  const { demo, dataFolder } = environment
  if (await hasAccounts(database)) {
    const welcome = hasDemo(dataFolder) ? [`The demo sign-in is in ${demoSignInFile(dataFolder)}`] : []
    return { welcome, firstAccount: undefined }
  }
  if (demo) {
    say('Bringing three invented organisations to look at')
    const { email, password } = await bringDemo(database, stores, dataFolder, say)
    return {
      welcome: [`Sign in as ${email} with the password ${password}`],
      firstAccount: undefined,
    }
  }
  const firstAccount = openFirstAccount(database, stores.organisations)
  return {
    welcome: [`Make the first account at ${base}/app/setup?code=${firstAccount.code}`],
    firstAccount,
  }
}
