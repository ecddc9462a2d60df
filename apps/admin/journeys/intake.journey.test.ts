import { axeViolations, type Browser, type BrowserContext, launchBrowser } from '@seloste/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DeskServer, signedIn, startDeskServer } from './desk-server.ts'

const seloste = `TIETOSUOJASELOSTE

1. Rekisterinpitäjä
Malli Oy, Esimerkkitie 1, 00100 Helsinki

2. Rekisterin nimi
Vanha asiakasrekisteri

3. Henkilötietojen käsittelyn tarkoitus
Henkilötietoja käsitellään asiakassuhteen hoitamiseksi.

4. Rekisterin tietosisältö
- nimi
- sähköpostiosoite
Kotisivujen ylläpitäjä näkee kävijöiden tietoja.

5. Tietojen säännönmukaiset luovutukset ja siirto EU:n ulkopuolelle
Uutiskirjeet lähetetään palvelulla, jonka palvelimet ovat Yhdysvalloissa.

6. Säilytysaika
Tiedot poistetaan kahden vuoden kuluttua asiakassuhteen päättymisestä.
`

describe('an old notice', () => {
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

  it('becomes a register: read, tied to its words in both directions, asked about, completed, made', async () => {
    const page = await context.newPage()
    await page.goto('/app')
    await page.getByRole('link', { name: 'Tuo vanha seloste' }).click()
    await page.getByRole('heading', { name: 'Tuo vanha seloste', level: 1 }).waitFor()
    expect(await axeViolations(page)).toEqual([])

    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Valitse tiedostot' }).click()
    await (await chooser).setFiles([
      { name: 'kuva.txt', mimeType: 'text/plain', buffer: Buffer.from('89504e470d0a1a0a0000', 'hex') },
      { name: 'seloste.txt', mimeType: 'text/plain', buffer: Buffer.from(seloste, 'latin1') },
    ])
    await page.getByText('Tällaista tiedostoa ei osata lukea.').waitFor()
    await page.getByText('Luettu 2/2').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Tarkista: seloste.txt' }).click()

    const name = page.getByRole('button', { name: 'Vanha asiakasrekisteri' })
    const words = page.locator('mark', { hasText: 'Vanha asiakasrekisteri' })
    const unlit = await words.getAttribute('class')
    await name.focus()
    await expect.poll(() => words.getAttribute('class')).not.toBe(unlit)
    await words.click()
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await axeViolations(page)).toEqual([])

    await page.getByText('Onko tämä oikein?').waitFor()
    await page.keyboard.press('4')
    await page.getByText('Kaikki epävarmat tiedot on käyty läpi.').waitFor()

    await page.getByRole('button', { name: 'Sijoita: Kotisivujen ylläpitäjä näkee' }).click()
    const dialog = page.getByRole('dialog', { name: 'Mihin nämä sanat kuuluvat?' })
    await dialog.getByRole('button', { name: /Selosteen kohta/ }).click()
    await page.getByRole('option', { name: 'Tietojen vastaanottajat' }).click()
    await dialog.getByRole('button', { name: 'Sijoita' }).click()
    await dialog.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Luo rekisteri' }).click()
    await page.getByRole('link', { name: 'Avaa rekisteri' }).click()
    await page.getByRole('heading', { name: 'Vanha asiakasrekisteri', level: 1 }).waitFor()
    await page.getByText('Kotisivujen ylläpitäjä näkee kävijöiden tietoja.').first().waitFor()
    await page.close()
  })
})
