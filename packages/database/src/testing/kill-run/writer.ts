import { writeSync } from 'node:fs'
import type { KeptRegister } from '@seloste/domain'
import { openDatabase } from '../../connection/open-database.ts'
import { migrate } from '../../migration/migrate.ts'
import { createRegisterStore } from '../../registers/register-store.ts'
import { found, smallRegister } from '../founding.ts'

// Saves without end, and says so after each acknowledgement. Somebody else ends it.
const folder = process.argv[2] ?? ''
const database = await openDatabase({ dataFolder: folder })
await migrate(database)
const scope = await found(database)
const store = createRegisterStore(database)

const acknowledge = (id: string, version: number, hash: string) => writeSync(1, `${id} ${version} ${hash}\n`)

async function write(name: string): Promise<never> {
  const { id, version, hash }: KeptRegister = await store.create(scope, smallRegister(name))
  acknowledge(id, version, hash)
  for (let latest = version; ; latest += 1) {
    const content = { ...smallRegister(name), unit: { fi: `${name} ${latest} `.repeat(1 + (latest % 90)) } }
    const saved = await store.save(scope, { id, version: latest, content, reason: `muutos ${latest}` })
    acknowledge(id, saved.version, saved.hash)
  }
}

await Promise.all(['Yksi', 'Kaksi', 'Kolme', 'Neljä'].map(write))
