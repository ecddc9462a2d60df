import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Stores } from '@seloste/api'
import type { Database } from '@seloste/database'
import { hashPassword } from 'better-auth/crypto'
import { insertPassword, insertPerson } from '../accounts/create-account.ts'
import { loadDemo } from './load-demo.ts'

/** How the demo is signed in to. */
export interface DemoSignIn {
  email: string
  password: string
}

const demoPerson = { name: 'Demo', email: 'demo@seloste.example' }

/** Where the demo's sign-in is written. */
export function demoSignInFile(dataFolder: string): string {
  return join(dataFolder, 'demo-sign-in.txt')
}

/** Whether this data folder has been given a demo. */
export function hasDemo(dataFolder: string): boolean {
  return existsSync(demoSignInFile(dataFolder))
}

/**
 * Brings the demo with a password of this installation. The password comes last, so that a run that was cut off
 * leaves nobody who can sign in, and the next one goes on.
 */
export async function bringDemo(
  database: Database,
  stores: Stores,
  dataFolder: string,
  say: (line: string) => void,
): Promise<DemoSignIn> {
  const person = await findOrInsertPerson(database)
  await loadDemo(stores, { ...demoPerson, id: person }, say)
  const signIn = { email: demoPerson.email, password: makePassword() }
  await writeSignIn(dataFolder, signIn)
  await insertPassword(database.db, person, await hashPassword(signIn.password))
  return signIn
}

async function findOrInsertPerson({ db }: Database): Promise<string> {
  const known = await db
    .selectFrom('user')
    .select('id')
    .where('email', '=', demoPerson.email)
    .executeTakeFirst()
  return known?.id ?? (await db.transaction().execute((transaction) => insertPerson(transaction, demoPerson)))
}

async function writeSignIn(dataFolder: string, { email, password }: DemoSignIn): Promise<void> {
  const file = demoSignInFile(dataFolder)
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  await writeFile(`${file}.new`, `${email}\n${password}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}

/** Without letters that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
