import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, inject, it } from 'vitest'
import { openDatabase } from '../connection/open-database.ts'
import { isStartFailure } from '../connection/start-failure.ts'
import { openTestDatabase } from '../testing/index.ts'
import { migrate } from './migrate.ts'

const home = fileURLToPath(new URL('../..', import.meta.url))
const migrations = join(home, 'prisma/migrations')
const shipped = (await readdir(migrations)).filter((name) => /^\d{14}_/.test(name)).sort()

describe('migrations', () => {
  it('make exactly the schema', async () => {
    const run = promisify(execFile)
    const prisma = join(home, 'node_modules/prisma/build/index.js')
    const question = [
      '--from-migrations',
      migrations,
      '--to-schema',
      join(home, 'prisma/schema.prisma'),
      '--exit-code',
    ]
    const { stdout } = await run(process.execPath, [prisma, 'migrate', 'diff', ...question], {
      cwd: home,
      env: { ...process.env, CHECKPOINT_DISABLE: '1' },
    })
    expect(stdout).toContain('No difference detected')
  }, 120_000)

  it('are applied once, also when two servers start together', async () => {
    const database = await openTestDatabase(inject('databaseServerUrl'))
    await database.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    const applied = await Promise.all([migrate(database), migrate(database)])
    expect(applied.flat()).toEqual(shipped)
    await database.close()
  })

  it('tell what to grant when the account may not prepare the database', async () => {
    const database = await openTestDatabase(inject('databaseServerUrl'))
    const { rows } = await database.pool.query<{ name: string }>('SELECT current_database() AS name')
    const account = `guest_${rows[0]?.name}`
    await database.pool.query(`CREATE ROLE ${account} LOGIN PASSWORD 'guest'`)
    await database.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    const url = new URL(database.url)
    url.username = account
    url.password = 'guest'
    const guest = await openDatabase({ url: url.href })
    const refused = await migrate(guest).catch((error: unknown) => error)
    expect(isStartFailure(refused) && refused.code).toBe('not_permitted')
    expect(refused).toHaveProperty('message', expect.stringMatching(/GRANT CREATE ON DATABASE.*pg_trgm/))
    await database.pool.query(`GRANT CREATE ON DATABASE ${rows[0]?.name} TO ${account}`)
    await database.pool.query(`GRANT CREATE, USAGE ON SCHEMA public TO ${account}`)
    expect(await migrate(guest)).toEqual(shipped)
    await guest.close()
    await database.pool.query(`DROP OWNED BY ${account} CASCADE; DROP ROLE ${account}`)
    await database.close()
  })

  it('may take longer than any question of a person', async () => {
    const database = await openTestDatabase(inject('databaseServerUrl'))
    const folder = await mkdtemp(join(tmpdir(), 'seloste-migrations-'))
    await cp(migrations, folder, { recursive: true })
    await cp(join(folder, '20261124000000_registers'), join(folder, '3_slow'), { recursive: true })
    await writeFile(
      join(folder, '3_slow/migration.sql'),
      "CREATE TABLE patience AS SELECT current_setting('statement_timeout') AS ms",
    )
    await migrate(database, folder)
    const asked = await database.pool.query(
      "SELECT ms, current_setting('statement_timeout') AS people FROM patience",
    )
    expect(asked.rows).toEqual([{ ms: '0', people: '30s' }])
    await rm(folder, { recursive: true })
    await database.close()
  })

  it('are refused when one was edited after it was applied; a failing one leaves nothing behind', async () => {
    const database = await openTestDatabase(inject('databaseServerUrl'))
    const folder = await mkdtemp(join(tmpdir(), 'seloste-migrations-'))
    await cp(migrations, folder, { recursive: true })
    await cp(join(folder, '20261124000000_registers'), join(folder, '2_broken'), { recursive: true })
    await writeFile(join(folder, '2_broken/migration.sql'), 'CREATE TABLE half (); SELECT 1/0;')
    await expect(migrate(database, folder)).rejects.toThrow('division by zero')
    expect((await database.pool.query("SELECT to_regclass('half') AS half")).rows).toEqual([{ half: null }])
    await writeFile(join(folder, '20261124000000_registers/migration.sql'), 'SELECT 1')
    await expect(migrate(database, folder)).rejects.toThrow('edited after it was applied')
    await rm(folder, { recursive: true })
    await database.close()
  })
})
