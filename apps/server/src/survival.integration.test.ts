import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { AppRouter } from '@seloste/api'
import { emptyRegister } from '@seloste/domain'
import { createTRPCClient, httpLink } from '@trpc/client'
import { afterEach, expect, it } from 'vitest'
import { cookieOf } from './testing/product.ts'

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const running = new Set<ChildProcess>()
const folders: string[] = []

afterEach(async () => {
  for (const child of running) {
    child.kill('SIGINT')
    await once(child, 'exit')
  }
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

/** Starts the built server and waits until it says where it is and how to get in. */
async function start(dataFolder: string, untilLine: RegExp) {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', SELOSTE_DATA: dataFolder, SELOSTE_DEMO: 'off', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const said: string[] = []
  for await (const line of createInterface(child.stdout)) {
    said.push(line)
    if (untilLine.test(line)) break
  }
  const address = /is at (\S+)/.exec(said.join('\n'))?.[1] ?? ''
  return { child, address, said: said.join('\n') }
}

const account = { name: 'Aino', email: 'aino@seloste.example', password: 'pitkä ja arvaamaton' }

function post(url: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function signIn(address: string) {
  const answer = await post(`${address}/api/auth/sign-in/email`, account)
  expect(answer.status).toBe(200)
  return cookieOf(answer)
}

const desk = (address: string, cookie: string, organisationId: string) =>
  createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${address}/api/trpc`,
        headers: { cookie, 'x-seloste-organisation': organisationId },
      }),
    ],
  })

it('loses nothing that was acknowledged when the server is killed while it saves', {
  timeout: 180_000,
}, async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'seloste-survival-'))
  folders.push(dataFolder)
  const first = await start(dataFolder, /code=/)
  const code = /code=(\S+)/.exec(first.said)?.[1]
  const organisation = { slug: 'eka', name: { fi: 'Eka Oy' }, languages: ['fi'] }
  expect((await post(`${first.address}/api/setup`, { ...account, code, organisation })).status).toBe(200)
  const cookie = await signIn(first.address)
  const session = await desk(first.address, cookie, '').session.get.query()
  const organisationId = session.memberships[0]?.organisation.id ?? ''
  const content = emptyRegister({ fi: 'Rekisteri' })
  const before = desk(first.address, cookie, organisationId)
  const { id } = await before.registers.create.mutate({ content })

  let acknowledged = 1
  const dying = once(first.child, 'exit')
  const saving = (async () => {
    for (;;) {
      const saved = await before.registers.save.mutate({ id, version: acknowledged, content })
      acknowledged = saved.version
      if (acknowledged === 30) first.child.kill('SIGKILL')
    }
  })()
  await expect(saving).rejects.toThrow()
  await dying

  const second = await start(dataFolder, /is at/)
  const after = desk(second.address, cookie, organisationId)
  const kept = await after.registers.get.query({ id })
  expect(kept.version).toBeGreaterThanOrEqual(acknowledged)
  expect(kept.version).toBeLessThanOrEqual(acknowledged + 1)
  const { rows } = await after.registers.versions.query({ id, limit: 100 })
  expect(rows.map((row) => row.version)).toEqual(rows.map((_, at) => kept.version - at))
  expect(rows.map((row) => row.previousHash)).toEqual([...rows.slice(1).map((row) => row.hash), undefined])
  const again = await signIn(second.address)
  await desk(second.address, again, organisationId).registers.save.mutate({
    id,
    version: kept.version,
    content,
  })
})

it('stops in order when told to, and lets go of its database', { timeout: 120_000 }, async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'seloste-survival-'))
  folders.push(dataFolder)
  const { child, address } = await start(dataFolder, /code=/)
  expect((await fetch(`${address}/health`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  await expect(fetch(`${address}/health`)).rejects.toThrow()
})

it('says in one line that its port is taken, and ends', { timeout: 120_000 }, async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'seloste-survival-'))
  folders.push(dataFolder)
  const { address } = await start(dataFolder, /code=/)
  const { port } = new URL(address)
  const late = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: port, SELOSTE_DATA: dataFolder, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  late.stderr.on('data', (part) => {
    said += part
  })
  expect((await once(late, 'close'))[0]).toBe(1)
  expect(said).toMatch(new RegExp(`^Port ${port} is taken .+\n$`))
})
