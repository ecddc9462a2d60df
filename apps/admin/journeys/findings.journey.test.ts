import { axeViolations, type Browser, type BrowserContext, launchBrowser, type Page } from '@seloste/browser'
import type { Register } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asked, demoOrganisation, makeRegister, smallRegister } from './desk-registers.ts'
import { type DeskServer, signedIn, startDeskServer } from './desk-server.ts'

const unmapped = 'Kerro, mihin tarkoitukseen kukin oikeusperuste liittyy.'
const reason = 'Säilytysajat vahvistetaan ensi viikolla.'

/** Two bases for the register as a whole and a purpose with none of its own. */
function joined(name: string): Register {
  const { purposes, ...register } = smallRegister(name)
  return {
    ...register,
    purposes: purposes.map((purpose) => ({ ...purpose, legalBases: [] })),
    legalBases: [
      { id: 'b1', code: '6-1-b' },
      { id: 'b2', code: '6-1-c' },
    ],
  }
}

describe('what the law finds', () => {
  let server: DeskServer
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startDeskServer(), launchBrowser()])
    context = await signedIn(browser, server)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  async function open(path: string): Promise<Page> {
    const page = await context.newPage()
    await page.goto(path)
    return page
  }
  const section = (page: Page, code: string) => page.locator(`[data-section="${code}"]`)
  const focusedFinding = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute('data-finding') ?? undefined)

  it('stands at its section and its sentence, is explained, mended and taken back (GDPR Art. 13(1)(c))', async () => {
    const page = await open((await makeRegister(context, joined('Yhdistetyt perusteet'))).path)
    const finding = section(page, 'purposes').locator('[data-finding="NOTICE-13-1-c-map"]')
    await finding.getByText(unmapped).waitFor()
    await page.keyboard.press('F8')
    expect(await focusedFinding(page)).toBeDefined()
    await page
      .locator('[data-notice]')
      .getByRole('button', { name: `Varoitus. ${unmapped}` })
      .first()
      .click()
    expect(await focusedFinding(page)).toBe('NOTICE-13-1-c-map')

    await finding.getByText('Perustelu').click()
    await finding.getByRole('link', { name: 'GDPR 13(1)(c), avaa säädös' }).waitFor()
    expect(await axeViolations(page)).toEqual([])

    await finding.getByRole('button', { name: 'Siirrä oikeusperusteet tarkoitukselle' }).click()
    await page.getByRole('status').getByText('Tehty: Siirrä oikeusperusteet tarkoitukselle.').waitFor()
    await finding.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Kumoa' }).last().click()
    await finding.waitFor()
    await page.close()
  })

  it('leads to the field of a rare fact, and to the page of a party that registers share (GDPR Art. 28(3))', async () => {
    const organisation = await demoOrganisation(context, 'lumiselka')
    const added = await asked(context, organisation, 'parties.create', {
      content: { kind: 'company', name: { fi: 'Sopimaton Oy' }, email: 'info@sopimaton.example' },
    })
    const { result } = (await added.json()) as { result: { data: { id: string } } }
    const { path } = await makeRegister(context, {
      ...smallRegister('Harvinaiset'),
      dataCategories: [{ id: 'd1', term: 'name', items: [{ id: 'i1', term: 'hetu' }] }],
      recipients: {
        state: 'stated',
        items: [{ id: 'v1', role: 'processor', party: { ref: result.data.id } }],
      },
    })
    const page = await open(path)
    const identityCode = section(page, 'data').locator('[data-finding="BASIS-TSL-29"]')
    await identityCode.getByRole('button', { name: 'Siirry kohtaan' }).click()
    await page.locator('[data-field$="/identityCodeGround"] :focus').waitFor()

    const agreement = section(page, 'recipients').locator('[data-finding="PROC-28-3"]')
    await agreement.getByRole('link', { name: 'Avaa osapuolen tiedot' }).click()
    await page.locator('[data-path="agreement/reference"] :focus').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sopimaton Oy')
    await page.close()
  })

  it('asks for a reason before a notice with errors goes public, and keeps it in the history', async () => {
    const page = await open((await makeRegister(context, smallRegister('Perusteltava'))).path)
    await section(page, 'retention').locator('[data-finding]').first().waitFor()
    await page.getByRole('button', { name: 'Julkaise', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Julkaise seloste' })
    await dialog.getByText(/lain vaatimusta ei täyty/).waitFor()
    await dialog.getByRole('button', { name: 'Julkaise', exact: true }).click()
    await dialog.getByText('Kirjoita perustelu, vähintään 10 merkkiä.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByLabel('Miksi julkaiset silti').fill(reason)
    await dialog.getByRole('button', { name: 'Julkaise', exact: true }).click()
    await page.getByRole('link', { name: 'Avaa julkaistu seloste' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Muut toiminnot' }).click()
    await page.getByRole('menuitem', { name: 'Versiohistoria' }).click()
    await page.getByText(reason).waitFor()
    await page.close()
  })

  it('is listed across registers by rule, narrowed, and leads to its place on the desk', async () => {
    await makeRegister(context, joined('Luetteloitava'))
    const page = await open('/app/lumiselka/registers?q=luetteloitava')
    await page.getByRole('link', { name: /., Luetteloitava$/ }).click()
    await page.getByText('Vain: Luetteloitava').waitFor()
    await page.getByRole('button', { name: /^(Kaikki|Vakavuus)/ }).click()
    await page.getByRole('option', { name: 'Varoitus' }).click()
    await page.waitForURL(/severity=warning/)
    const rule = page.getByRole('listitem').filter({ hasText: unmapped })
    await rule.first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await rule.getByRole('link', { name: 'Luetteloitava' }).click()
    await expect.poll(() => focusedFinding(page), { timeout: 15_000 }).toBe('NOTICE-13-1-c-map')
    await page.close()
  })

  it('leads a first run from the open errors to the publication', async () => {
    const { path } = await makeRegister(context, smallRegister('Ensimmäinen'))
    const page = await open(`${path}?first=true`)
    await page.locator('[aria-current=step]', { hasText: 'Tiedot ja havainnot' }).waitFor()
    await page.getByRole('button', { name: 'Näytä seuraava havainto' }).click()
    await expect.poll(() => focusedFinding(page)).toBeDefined()
    await page.close()
  })
})
