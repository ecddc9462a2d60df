import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext } from '@seloste/browser'

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))
const patience = 120_000

/** The built product with its demo on a data folder of its own. */
export interface DeskServer {
  address: string
  signIn: { email: string; password: string }
  stop(): Promise<void>
}

/** Starts the built product. Throws with what it said when it does not come up. */
export async function startDeskServer(): Promise<DeskServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'seloste-desk-'))
  const { DATABASE_URL: _, ...environment } = process.env
  const server = spawn(process.execPath, [main], {
    env: { ...environment, PORT: '0', HOST: '127.0.0.1', SELOSTE_DATA: dataFolder, SELOSTE_DEMO: 'on' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  server.stdout.on('data', (part) => (said += part))
  server.stderr.on('data', (part) => (said += part))
  const stop = async () => {
    await ended(server)
    await rm(dataFolder, { recursive: true, force: true })
  }
  const file = join(dataFolder, 'demo-sign-in.txt')
  for (const until = Date.now() + patience; Date.now() < until && server.exitCode === null; ) {
    const address = /Seloste is at (\S+)/.exec(said)?.[1]
    if (address !== undefined && existsSync(file)) {
      const [email = '', password = ''] = (await readFile(file, 'utf8')).trim().split('\n')
      return { address, signIn: { email, password }, stop }
    }
    await wait(100)
  }
  await stop()
  throw new Error(`The product did not start:\n${said}`)
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const exit = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await exit
}

/** A browser of its own in which the person of the demo is signed in. */
export async function signedIn(
  browser: Browser,
  { address, signIn }: DeskServer,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'fi-FI', baseURL: address, ...options })
  const answer = await context.request.post('/api/auth/sign-in/email', {
    data: signIn,
    headers: { origin: address },
  })
  if (!answer.ok()) throw new Error(`sign-in was refused: ${answer.status()}`)
  return context
}
