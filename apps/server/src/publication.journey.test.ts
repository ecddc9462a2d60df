import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppRouter } from '@seloste/api'
import { axeViolations, type Browser, type BrowserContext, launchBrowser } from '@seloste/browser'
import { openDatabase } from '@seloste/database'
import { emptyRegister, type Register, withValueAt } from '@seloste/domain'
import { createTRPCClient, httpLink } from '@trpc/client'
import { hashPassword } from 'better-auth/crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertPassword, insertPerson } from './accounts/create-account.ts'
import { createLog } from './operation/log.ts'
import { type RunningServer, startServer } from './start.ts'

const password = 'pitkä ja arvaamaton'
const register: Register = {
  ...emptyRegister({ fi: 'Tilausrekisteri', sv: 'Orderregister' }),
  purposes: [{ id: 'p1', term: 'billing', legalBases: [{ id: 'b1', code: '6-1-b' }] }],
  dataCategories: [{ id: 'd1', words: { fi: 'Tilaustiedot', sv: 'Orderuppgifter' } }],
  retention: [{ id: 'a1', duration: 'P1Y', dataCategories: ['d1'] }],
}
const reason = 'Puuttuvat tiedot täydennetään.'

describe('a notice on its way to the public', () => {
  let dataFolder: string
  let server: RunningServer
  let browser: Browser
  let writer: BrowserContext
  let approver: BrowserContext
  let organisationId: string

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'seloste-publication-'))
    const environment = { port: 0, host: '127.0.0.1', dataFolder, demo: false, proxied: false } as const
    ;[server, browser] = await Promise.all([
      startServer({ ...environment, logLevel: 'silent' }, createLog('silent'), () => undefined),
      launchBrowser(),
    ])
    organisationId = await twoMembers()
    writer = await signedIn('aino@seloste.example')
    approver = await signedIn('veikko@seloste.example')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await rm(dataFolder, { recursive: true, force: true })
  })

  /** Two people of one organisation; there is no screen yet on which the second is invited. */
  async function twoMembers(): Promise<string> {
    const database = await openDatabase({ dataFolder })
    const hash = await hashPassword(password)
    const people = await database.db.transaction().execute(async (transaction) => {
      const made = []
      for (const name of ['Aino', 'Veikko']) {
        const email = `${name.toLowerCase()}@seloste.example`
        const id = await insertPerson(transaction, { name, email })
        await insertPassword(transaction, id, hash)
        made.push(id)
      }
      return made
    })
    const context = await signedIn('aino@seloste.example')
    const { id } = await (await desk(context)).organisations.create.mutate({
      content: { slug: 'virta', name: { fi: 'Virta Oy', sv: 'Virta Ab' }, languages: ['fi', 'sv'] },
    })
    await context.close()
    await database.db
      .insertInto('membership')
      .values({ userId: people[1] ?? '', organisationId: id })
      .execute()
    await database.close()
    return id
  }

  async function signedIn(email: string): Promise<BrowserContext> {
    const context = await browser.newContext({ locale: 'fi-FI', baseURL: server.address })
    const answer = await context.request.post('/api/auth/sign-in/email', {
      data: { email, password },
      headers: { origin: server.address },
    })
    expect(answer.ok()).toBe(true)
    return context
  }

  async function desk(context: BrowserContext) {
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const headers = { cookie, ...(organisationId && { 'x-seloste-organisation': organisationId }) }
    return createTRPCClient<AppRouter>({ links: [httpLink({ url: `${server.address}/api/trpc`, headers })] })
  }

  async function open(context: BrowserContext, id: string) {
    const page = await context.newPage()
    await page.goto(`/app/virta/registers/${id}`)
    await page.waitForSelector('[data-notice] .paper section', { state: 'attached' })
    return page
  }

  it('is sent by one, approved by another, and only then published', async () => {
    const settings = await writer.newPage()
    await settings.goto('/app/virta/settings')
    await settings.getByText('Toinen ihminen hyväksyy version ennen julkaisua').click()
    await settings.getByRole('button', { name: 'Tallenna' }).click()
    await settings.getByText('Tallennettu').first().waitFor()
    await settings.close()
    const { id } = await (await desk(writer)).registers.create.mutate({ content: register })

    const page = await open(writer, id)
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Julkaise', exact: true }).click()
    await dialog.getByRole('textbox', { name: /Viesti hyväksyjälle/ }).fill('Katsotko säilytysajat?')
    await dialog.getByRole('button', { name: 'Lähetä hyväksyttäväksi' }).click()
    await dialog.getByText('Versio on lähetetty hyväksyttäväksi').waitFor()
    await dialog.getByRole('button', { name: 'Sulje' }).click()
    await page.getByText('Version hyväksyy joku muu').waitFor()

    const other = await open(approver, id)
    await other.getByText('Katsotko säilytysajat?').waitFor()
    expect(await axeViolations(other)).toEqual([])
    await other.getByRole('button', { name: 'Hyväksy', exact: true }).click()
    await other.getByText('Versio 1 on hyväksytty ja valmis julkaistavaksi').waitFor()

    await page.reload()
    await page.getByText('Versio 1 on hyväksytty ja valmis julkaistavaksi').waitFor()
    await page.getByRole('button', { name: 'Julkaise', exact: true }).click()
    await dialog.getByRole('textbox', { name: 'Miksi julkaiset silti' }).fill(reason)
    await dialog.getByRole('button', { name: 'Julkaise', exact: true }).click()
    await dialog.getByText('Seloste on julkaistu').waitFor()
    const published = await writer.request.get('/virta/tilausrekisteri/fi')
    expect(published.status()).toBe(200)
  })

  it('tells the public what changed, and stands on the site of the organisation', async () => {
    const api = await desk(writer)
    const kept = await api.organisations.get.query()
    const { approvalRequired: _, ...content } = kept.content
    await api.organisations.save.mutate({ version: kept.version, content })
    const { id } = await api.registers.create.mutate({ content: register, slug: 'toinen' })
    await api.notices.publish.mutate({ id, version: 1, reason })
    await api.registers.save.mutate({
      id,
      version: 1,
      content: withValueAt(register, 'retention/a1/duration', 'P2Y'),
    })

    const page = await open(writer, id)
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Julkaise', exact: true }).click()
    const sentence = 'Tilaustiedot: säilytysaika oli yksi vuosi ja on nyt kaksi vuotta.'
    expect(await dialog.getByRole('textbox', { name: 'Suomi' }).inputValue()).toBe(sentence)
    await dialog.getByRole('textbox', { name: 'Miksi julkaiset silti' }).fill(reason)
    await dialog.getByText('Ei kerrota täällä').click()
    await dialog.getByRole('button', { name: 'Julkaise', exact: true }).click()
    await dialog.getByText('Kirjoita perustelu, vähintään 10 merkkiä.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByText('Kerrotaan julkisella sivulla').click()
    await dialog.getByRole('textbox', { name: 'Suomi' }).fill('')
    await dialog.getByRole('button', { name: 'Julkaise', exact: true }).click()
    await dialog.getByText('Kirjoita, mitä ihmisille kerrotaan').waitFor()
    await dialog.getByRole('textbox', { name: 'Suomi' }).fill('Säilytämme tilaustietoja pidempään.')
    await dialog.getByRole('button', { name: 'Julkaise', exact: true }).click()
    await dialog.getByText('Seloste on julkaistu').waitFor()

    const phone = await browser.newContext({ viewport: { width: 360, height: 800 } })
    const reader = await phone.newPage()
    await reader.goto(`${server.address}/virta/toinen/fi`)
    await reader.getByText('Säilytämme tilaustietoja pidempään.').waitFor()
    await reader.getByRole('link', { name: 'Selosteen versiot' }).click()
    await reader.getByText(sentence).waitFor()
    expect(await axeViolations(reader)).toEqual([])
    expect(await reader.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)

    const site = await siteWith(
      `<script type="module" src="${server.address}/assets/seloste-notice.js"></script>` +
        `<seloste-notice src="${server.address}/virta/toinen" lang="sv"></seloste-notice>` +
        `<iframe title="seloste" src="${server.address}/virta/toinen/fi/embed"></iframe>`,
    )
    await reader.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
    await reader.getByRole('heading', { name: /Orderregister/ }).waitFor()
    await reader
      .frameLocator('iframe')
      .getByRole('heading', { name: /Tilausrekisteri/ })
      .waitFor()
    await phone.close()
    site.closeAllConnections()
    site.close()
  })
})

/** Somebody else's page. */
async function siteWith(content: string): Promise<Server> {
  const site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="fi"><title>Virta</title><body>${content}</body></html>`)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  return site
}
