import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDesk } from './desk-files.ts'
import { listen } from './listen.ts'

const page = '<!doctype html><script type="module" src="/app/assets/main-abc.js"></script>'
const script = `export const words = ${JSON.stringify('tietosuoja '.repeat(500))}`

let folder: string
let server: Server
let origin: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seloste-desk-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), page)
  await writeFile(join(folder, 'assets', 'main-abc.js'), script)
  await writeFile(join(folder, 'assets', 'main-abc.js.map'), '{}')
  const desk = createDesk(folder, true)
  server = createServer((request, response) => desk(request, response, request.url ?? ''))
  origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

describe('the desk', () => {
  it.each(['/app', '/app/', '/app/eka/registers', '/app/index.html'])('begins at %s', async (path) => {
    const answer = await fetch(origin + path)
    expect(await answer.text()).toBe(page)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(answer.headers.get('strict-transport-security')).not.toBeNull()
  })

  it('lets browsers keep what is named by its content, and sends it compressed', async () => {
    for (const encoding of ['br', 'gzip']) {
      const answer = await fetch(`${origin}/app/assets/main-abc.js`, {
        headers: { 'accept-encoding': encoding },
      })
      expect(answer.headers.get('cache-control')).toContain('immutable')
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(500)
      expect(await answer.text()).toBe(script)
    }
  })

  it('says that the page has not changed', async () => {
    const etag = (await fetch(`${origin}/app`)).headers.get('etag') ?? ''
    const again = await fetch(`${origin}/app`, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it.each(['/app/assets/old-123.js', '/app/assets/main-abc.js.map', '/app/x.png'])(
    'does not pass its page off as the file %s',
    async (path) => {
      expect((await fetch(origin + path)).status).toBe(404)
    },
  )

  it('is only read', async () => {
    expect((await fetch(`${origin}/app`, { method: 'POST' })).status).toBe(405)
  })

  it('says so when it has not been built', async () => {
    const desk = createDesk(join(folder, 'nothing'), false)
    const empty = createServer((request, response) => desk(request, response, request.url ?? ''))
    const port = await listen(empty, 0, '127.0.0.1')
    const answer = await fetch(`http://127.0.0.1:${port}/app`, { headers: { 'accept-language': 'en' } })
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('npm run setup')])
    empty.close()
  })
})
