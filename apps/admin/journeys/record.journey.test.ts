import { axeViolations, type Browser, type BrowserContext, launchBrowser } from '@seloste/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DeskServer, signedIn, startDeskServer } from './desk-server.ts'

describe('the record of processing activities', () => {
  let server: DeskServer
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startDeskServer(), launchBrowser()])
    context = await signedIn(browser, server)
    context.setDefaultTimeout(10_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('is looked at, taken along, changed in a spreadsheet and taken in again', async () => {
    const page = await context.newPage()
    await page.goto('/app/haavepilvi/record')
    await page.locator('tbody tr').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Lataa' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'CSV' }).click()
    const file = await downloading
    expect(file.suggestedFilename()).toMatch(/^seloste-kasittelytoimista-.*\.csv$/)
    const parts: Buffer[] = []
    for await (const part of await file.createReadStream()) parts.push(Buffer.from(part))
    const csv = Buffer.concat(parts).toString()

    await page.getByRole('link', { name: 'Tuo taulukko' }).click()
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Valitse tiedosto' }).click()
    const changed = csv.replace('Entiset asiakkaat', 'Entiset asiakkaat\nKoekäyttäjät')
    await (await choosing).setFiles({
      name: 'muokattu.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(changed),
    })
    // The first file waits for its reader to begin.
    await page.getByRole('heading', { name: 'Muuttuu (1)' }).waitFor({ timeout: 60_000 })
    await page.getByText('Koekäyttäjät').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Tallenna yksi rekisteri' }).click()
    await page.getByText('Tallennettu: 0 uutta ja 1 muutettua rekisteriä.').waitFor()
  })
})
