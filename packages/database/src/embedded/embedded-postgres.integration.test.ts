import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../connection/open-database.ts'
import { isStartFailure } from '../connection/start-failure.ts'
import { findBinaries } from './binaries.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seloste-embedded-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query(question).finally(() => client.end())
  return rows
}

describe('the embedded PostgreSQL', () => {
  it('keeps what was written from one start to the next', async () => {
    const first = await startEmbeddedPostgres(folder)
    await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one')
    await first.stop()
    await expect(ask(first.url, 'SELECT 1')).rejects.toThrow()
    const second = await startEmbeddedPostgres(folder)
    expect(await ask(second.url, 'SELECT * FROM kept')).toEqual([{ one: 1 }])
    await second.stop()
  })

  it('listens on the loopback address alone, syncs every commit, and lets nobody in without the password', async () => {
    const server = await startEmbeddedPostgres(folder)
    const settings = `SELECT current_setting('listen_addresses') AS addresses, current_setting('fsync') AS fsync,
      current_setting('synchronous_commit') AS commit, current_setting('unix_socket_directories') AS sockets`
    expect(await ask(server.url, settings)).toEqual([
      { addresses: '127.0.0.1', fsync: 'on', commit: 'on', sockets: '' },
    ])
    const stranger = new URL(server.url)
    stranger.password = 'guess'
    await expect(ask(stranger.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
    expect((await stat(join(folder, 'postgres/password'))).mode & 0o777).toBe(0o600)
    await server.stop()
  })

  it('serves a second process as a guest, who cannot stop it', async () => {
    const owner = await startEmbeddedPostgres(folder)
    const guest = await startEmbeddedPostgres(folder)
    expect([owner.owned, guest.owned, guest.pid]).toEqual([true, false, owner.pid])
    await guest.stop()
    expect(await ask(owner.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await owner.stop()
  })

  it('is taken over after its owner was killed', async () => {
    const module = fileURLToPath(new URL('./embedded-postgres.ts', import.meta.url))
    const program = `const { startEmbeddedPostgres } = await import(${JSON.stringify(module)})
      console.log((await startEmbeddedPostgres(${JSON.stringify(folder)})).pid); setInterval(() => {}, 1000)`
    const owner = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [printed] = await once(owner.stdout, 'data')
    owner.kill('SIGKILL')
    await once(owner, 'exit')
    const heir = await startEmbeddedPostgres(folder)
    expect([heir.pid, heir.owned]).toEqual([Number(String(printed)), true])
    await heir.stop()
  })

  it('is made anew when its making was cut short', async () => {
    const abandoned = join(folder, 'postgres.new-4194304')
    await mkdir(join(abandoned, 'cluster'), { recursive: true })
    await writeFile(join(abandoned, 'cluster/PG_VERSION'), '18')
    const server = await startEmbeddedPostgres(folder)
    expect(await readdir(folder)).toEqual(['postgres'])
    await server.stop()
  })

  it('is not mistaken for the one it was copied from while that ran', async () => {
    const original = await startEmbeddedPostgres(join(folder, 'original'))
    await cp(join(folder, 'original'), join(folder, 'copy'), { recursive: true })
    const copy = await startEmbeddedPostgres(join(folder, 'copy'))
    expect(copy.pid).not.toBe(original.pid)
    await copy.stop()
    await original.stop()
  })

  it('says what to do where there is none for the platform', async () => {
    const failure: unknown = await findBinaries('mips-plan9').catch((error: unknown) => error)
    expect(isStartFailure(failure) && failure.code).toBe('platform_missing')
    expect(String(failure)).toContain('DATABASE_URL')
  })
})

describe('a database of one’s own', () => {
  it('that does not answer is told by its host, without the password', async () => {
    const failure: unknown = await openDatabase({ url: 'postgres://me:secret@127.0.0.1:1/x' }).catch(
      (error: unknown) => error,
    )
    expect(isStartFailure(failure) && failure.code).toBe('unreachable')
    expect(String(failure)).toContain('127.0.0.1:1')
    expect(String(failure)).not.toContain('secret')
  })
})
