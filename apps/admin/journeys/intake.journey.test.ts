import { readFile } from 'node:fs/promises'
import { axeViolations, type Browser, type BrowserContext, launchBrowser, type Page } from '@seloste/browser'
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

    await page.getByText('Onko tämä oikein?').waitFor()
    await page.keyboard.press('4')
    await page.getByText('Kaikki epävarmat tiedot on käyty läpi.').waitFor()

    const fact = page.getByRole('button', { name: 'Sähköpostiosoite', exact: true })
    const words = page.locator('mark', { hasText: 'sähköpostiosoite' })
    const unlit = await words.getAttribute('class')
    await fact.focus()
    await expect.poll(() => words.getAttribute('class')).not.toBe(unlit)
    await words.click()
    expect(await fact.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await axeViolations(page)).toEqual([])

    await page.getByRole('button', { name: 'Sijoita: Kotisivujen ylläpitäjä näkee' }).click()
    const dialog = page.getByRole('dialog', { name: 'Mihin nämä sanat kuuluvat?' })
    await dialog.getByRole('button', { name: /Selosteen kohta/ }).click()
    await page.getByRole('option', { name: 'Tietojen vastaanottajat' }).click()
    await dialog.getByRole('button', { name: 'Sijoita' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Kotisivujen ylläpitäjä näkee kävijöiden tietoja.' }).waitFor()

    const offer = page.getByRole('region', { name: 'Organisaation tiedot tekstissä' })
    expect(await offer.getByRole('checkbox', { checked: true }).count()).toBe(0)
    await offer.getByText('Osoite', { exact: true }).click()
    await page.getByRole('button', { name: 'Luo rekisteri' }).click()
    await page.getByRole('link', { name: 'Avaa rekisteri' }).click()
    await page.getByRole('heading', { name: 'Vanha asiakasrekisteri', level: 1 }).waitFor()
    await page.getByText('Kotisivujen ylläpitäjä näkee kävijöiden tietoja.').first().waitFor()
    await page.getByRole('link', { name: 'Organisaatio', exact: true }).click()
    await page.getByRole('heading', { name: 'Organisaatio', level: 1 }).waitFor()
    const written = await page
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')))
    expect(written).toContain('Esimerkkitie 1')
    expect(written).not.toContain('Malli Oy')
    await page.close()
  })

  it('is completed by pointing: words that are selected become facts, by mouse and by keyboard', async () => {
    const page = await context.newPage()
    await page.goto('/app')
    await page.getByRole('link', { name: 'Tuo vanha seloste' }).click()
    await page.getByLabel('Selosteen teksti').fill(seloste)
    await page.getByRole('button', { name: 'Lue teksti' }).click()
    await page.getByRole('heading', { name: 'Alkuperäinen teksti' }).waitFor()

    const [from, to] = await placesOf(page, 'Kotisivujen ylläpitäjä')
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 8 })
    await page.mouse.up()
    await page.getByRole('status').getByRole('button', { name: 'Sijoita' }).click()
    const dialog = page.getByRole('dialog', { name: 'Mihin nämä sanat kuuluvat?' })
    await dialog.getByRole('button', { name: /Selosteen kohta/ }).click()
    await page.getByRole('option', { name: 'Tietojen vastaanottajat' }).click()
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Sijoita' }).click()
    const fact = page.getByRole('button', { name: 'Kotisivujen ylläpitäjä', exact: true })
    const words = page.locator('mark', { hasText: /^Kotisivujen ylläpitäjä$/ })
    await expect.poll(() => words.getAttribute('data-facts')).toMatch(/recipients\/items\//)
    await words.click()
    expect(await fact.evaluate((element) => element === document.activeElement)).toBe(true)

    await page.locator('mark', { hasText: 'näkee kävijöiden tietoja.' }).focus()
    for (const _ of ['näkee', 'kävijöiden', 'tietoja']) await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Enter')
    await dialog.getByText('näkee kävijöiden tietoja', { exact: true }).waitFor()
    await dialog.getByRole('button', { name: /Selosteen kohta/ }).press('ArrowDown')
    await page.getByRole('option', { name: 'Tietolähteet' }).press('Enter')
    await dialog.getByRole('button', { name: 'Sijoita' }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    const source = page.locator('mark', { hasText: 'näkee kävijöiden tietoja' })
    await expect.poll(() => source.getAttribute('data-facts')).toBe('sources/items/o1')

    await page.getByRole('button', { name: 'Kumoa' }).last().click()
    await expect.poll(() => source.getAttribute('data-facts')).toBe('')
    await page.close()
  })

  it('that is a data balance report is read as one, and is taken along as data', async () => {
    const page = await context.newPage()
    await page.goto('/app')
    await page.getByRole('link', { name: 'Tuo vanha seloste' }).click()
    await page.getByLabel('Selosteen teksti').fill(tietotilinpaatos)
    await page.getByRole('button', { name: 'Lue teksti' }).click()
    await page.getByRole('tab', { name: 'Tietotilinpäätös', selected: true }).waitFor()
    await page.getByText('1.1.2025 – 31.12.2025').waitFor()
    const part = page.getByRole('button', { name: 'Palvelimet on suojattu palomuurilla.' })
    await page.locator('mark', { hasText: 'Palvelimet on suojattu' }).click()
    expect(await part.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await axeViolations(page)).toEqual([])

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lataa luonnos (JSON)' }).click()
    const data = JSON.parse(await readFile(await (await download).path(), 'utf8'))
    expect(data.matters.protection).toMatchObject([{ words: 'Palvelimet on suojattu palomuurilla.' }])
    expect(data.text).toContain('Tietotilinpäätöksen tarkoitus')
    await page.close()
  })
})

const tietotilinpaatos = `TIETOTILINPÄÄTÖS 2025

Tietotilinpäätöksen tarkoitus
Tämä tietotilinpäätös kertoo, miten Malli Oy käsitteli henkilötietoja vuonna 2025.

Suojaaminen
Palvelimet on suojattu palomuurilla.
`

/** The points of the page where some words of the text begin and end. */
async function placesOf(page: Page, words: string) {
  const places = await page.locator('mark', { hasText: words }).evaluate((mark, sought) => {
    const node = mark.firstChild
    const start = node?.textContent?.indexOf(sought) ?? -1
    if (!node || start === -1) throw new Error('the words are not there')
    mark.scrollIntoView({ block: 'center' })
    const range = document.createRange()
    return [start, start + sought.length].map((at) => {
      range.setStart(node, at)
      range.collapse(true)
      const { x, top, bottom } = range.getBoundingClientRect()
      return { x, y: (top + bottom) / 2 }
    })
  }, words)
  const [from, to] = places
  if (from === undefined || to === undefined) throw new Error('the words are not there')
  return [from, to] as const
}
