import { axeViolations, type Browser, type BrowserContext, launchBrowser, type Page } from '@seloste/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRegister, smallRegister } from './desk-registers.ts'
import { type DeskServer, signedIn, startDeskServer } from './desk-server.ts'

describe('keeping what is written on the desk', () => {
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

  const drawn = (page: Page) => page.waitForSelector('[data-notice] .paper section', { state: 'attached' })
  async function open(path: string, inside = context): Promise<Page> {
    const page = await inside.newPage()
    await page.goto(path)
    await drawn(page)
    return page
  }
  async function openNew(name: string) {
    const made = await makeRegister(context, smallRegister(name))
    return { page: await open(made.path), ...made }
  }
  const name = (page: Page) => page.locator('[data-field="name"]').getByRole('textbox')
  const isSent = (page: Page) => page.getByText(/Luonnos tallennettu/).waitFor()
  async function save(page: Page) {
    await page.keyboard.press('Control+s')
    await page.getByRole('dialog').getByRole('button', { name: 'Tallenna versio' }).click()
  }
  async function saveAs(page: Page, version: number) {
    await save(page)
    await page.getByText(`Tallennettu versiona ${version}.`).waitFor()
  }
  async function choose(page: Page, item: string) {
    await page.getByRole('button', { name: 'Muut toiminnot' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }

  it('brings a draft back when the desk is opened again', async () => {
    const { page, path } = await openNew('Luonnosteltava')
    await name(page).fill('Luonnoksen nimi')
    await isSent(page)
    await page.close()
    const again = await open(path)
    expect(await name(again).inputValue()).toBe('Luonnoksen nimi')
    await again.close()
  })

  it('loses no word when the page is left in the middle of it', async () => {
    const { page, path } = await openNew('Kesken jäävä')
    await name(page).fill('Viimeinen sana')
    await page.goto('about:blank')
    await page.goto(path)
    await drawn(page)
    expect(await name(page).inputValue()).toBe('Viimeinen sana')
    await page.close()
  })

  it('keeps the draft in the browser while the server does not take it, and sends it later', async () => {
    const { page } = await openNew('Katkeava')
    await page.route('**/registers.saveDraft**', (route) => route.abort())
    await name(page).fill('Vain tässä selaimessa')
    await page.getByText(/Luonnos on tallessa tässä selaimessa/).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.unroute('**/registers.saveDraft**')
    await isSent(page)
    await page.close()
  })

  it('puts back what only this browser has kept', async () => {
    const { page, path, id } = await openNew('Selaimessa')
    const copy = {
      baseVersion: 1,
      content: smallRegister('Vain tässä selaimessa'),
      at: new Date().toISOString(),
    }
    // Each person has a place of their own in the browser.
    await page.evaluate(
      async ([register, value]) => {
        const session = await (await fetch('/api/trpc/session.get')).json()
        localStorage.setItem(`seloste.draft.${session.result.data.user.id}.${register}`, value)
      },
      [id, JSON.stringify(copy)] as const,
    )
    await page.goto(path)
    await page.getByText(/muutokset, jotka olivat tallessa vain tässä selaimessa/).waitFor()
    expect(await name(page).inputValue()).toBe('Vain tässä selaimessa')
    await isSent(page)
    await page.close()
  })

  it('opens a draft in which an item has just been begun', async () => {
    const { page, path } = await openNew('Keskeneräinen')
    const transfers = page.locator('[data-section="transfers"]')
    await transfers.getByText('Kyllä, nämä').click()
    await transfers.getByRole('button', { name: 'Lisää siirto' }).click()
    await page.keyboard.press('Escape')
    await name(page).fill('Keskeneräinen luonnos')
    await isSent(page)
    await page.goto('about:blank')
    await page.goto(path)
    await drawn(page)
    expect(await name(page).inputValue()).toBe('Keskeneräinen luonnos')
    await page.close()
  })

  it('makes no version of what has not changed', async () => {
    const { page } = await openNew('Muuttumaton')
    await save(page)
    await page.getByText('Ei tallennettavaa: versio 1 on ajan tasalla.').waitFor()
    await page.close()
  })

  it('asks at the opening when somebody has saved since the draft was begun', async () => {
    const { page, path, id, organisation } = await openNew('Vanhentuva')
    await page.locator('[data-field="description"]').getByRole('textbox').fill('Minun kuvaukseni.')
    await isSent(page)
    await page.goto('about:blank')
    // The same person's save ends the draft, so it is put back as that of another would have stayed.
    const headers = { 'x-seloste-organisation': organisation.id }
    const content = { ...smallRegister('Vanhentuva'), description: { fi: 'Minun kuvaukseni.' } }
    const saved = await context.request.post('/api/trpc/registers.save', {
      data: { id, version: 1, content: smallRegister('Heidän nimensä') },
      headers,
    })
    expect(saved.ok()).toBe(true)
    await context.request.post('/api/trpc/registers.saveDraft', {
      data: { id, baseVersion: 1, content },
      headers,
    })
    await page.goto(path)
    const dialog = page.getByRole('dialog', { name: 'Joku muu tallensi uuden version' })
    await dialog.getByText('Heidän nimensä').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Jatka näillä ja tallenna' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Tallenna versio' }).click()
    await page.getByText('Tallennettu versiona 3.').waitFor()
    expect(await name(page).inputValue()).toBe('Heidän nimensä')
    await page.getByText('Minun kuvaukseni.').first().waitFor()
    await page.close()
  })

  it('discards a draft, and takes that back', async () => {
    const { page } = await openNew('Hylättävä')
    await name(page).fill('Hylätty nimi')
    await isSent(page)
    await choose(page, 'Hylkää luonnos')
    await expect.poll(() => name(page).inputValue()).toBe('Hylättävä')
    await page.getByRole('region', { name: 'Ilmoitukset' }).getByRole('button', { name: 'Kumoa' }).click()
    await expect.poll(() => name(page).inputValue()).toBe('Hylätty nimi')
    await page.close()
  })

  it('shows an old version in words and as a notice, and takes its content as a draft', async () => {
    const { page } = await openNew('Ensimmäinen nimi')
    await name(page).fill('Toinen nimi')
    await saveAs(page, 2)
    await choose(page, 'Versiohistoria')
    await page.getByRole('button', { name: 'Näytä: Versio 1' }).click()
    const dialog = page.getByRole('dialog', { name: 'Versiohistoria' })
    await dialog.getByText(/aiemmin ”Ensimmäinen nimi”, nyt ”Toinen nimi”/).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('tab', { name: 'Seloste' }).click()
    await dialog.locator('.paper').getByText('Lähetämme laskut tilauksista').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Ota tämän sisältö luonnokseksi' }).click()
    await expect.poll(() => name(page).inputValue()).toBe('Ensimmäinen nimi')
    await saveAs(page, 3)
    await page.close()
  })

  it('publishes, tells in words what the next publication changes, and withdraws', async () => {
    const { page } = await openNew('Julkinen rekisteri')
    await page.getByRole('button', { name: 'Julkaise', exact: true }).click()
    const first = page.getByRole('dialog', { name: 'Julkaise seloste' })
    await first.getByLabel('Miksi julkaiset silti').fill('Kokeillaan keskeneräisenä.')
    await first.getByRole('button', { name: 'Julkaise', exact: true }).click()
    const address =
      (await page.getByRole('link', { name: 'Avaa julkaistu seloste' }).getAttribute('href')) ?? ''
    const reader = await browser.newContext({ locale: 'fi-FI' })
    expect((await reader.request.get(address)).status()).toBe(200)
    await page.keyboard.press('Escape')

    await name(page).fill('Julkinen rekisteri, uusi')
    await page.getByRole('button', { name: 'Julkaise', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Julkaise seloste' })
    await dialog.getByText('Yksi muutos edelliseen julkaisuun').first().click()
    await dialog.getByText('Julkinen rekisteri, uusi').first().waitFor()
    await dialog.getByText('Muutokset tallennetaan ensin versiona 2.').waitFor()
    await dialog.getByLabel('Miksi julkaiset silti').fill('Kokeillaan keskeneräisenä.')
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Tallenna ja julkaise' }).click()
    await page.getByRole('link', { name: 'Avaa julkaistu seloste' }).waitFor()
    expect(await (await reader.request.get(address)).text()).toContain('Julkinen rekisteri, uusi')
    await page.keyboard.press('Escape')

    await choose(page, 'Poista julkaisu')
    await page.getByText('Seloste poistuu organisaation julkisesta luettelosta.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Poista osoitteesta' }).click()
    await page.getByText('Seloste ei ole enää julkisessa osoitteessaan.').waitFor()
    expect((await reader.request.get(address)).status()).toBe(404)
    await reader.close()
    await page.close()
  })

  it('takes no new version of an archived register, says why, and takes it back into use', async () => {
    const { page } = await openNew('Arkistoitava')
    await choose(page, 'Arkistoi rekisteri')
    await page.getByText('Tämä rekisteri on arkistossa').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await name(page).fill('Arkistoitu')
    await save(page)
    await page.getByText(/siihen voi tallentaa uutta versiota/).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Palauta arkistosta' }).click()
    await page.getByText('Tämä rekisteri on arkistossa').waitFor({ state: 'detached' })
    await saveAs(page, 2)
    await page.close()
  })
})
