import { gzipSync } from 'node:zlib'
import { axeViolations, type Browser, type BrowserContext, launchBrowser, type Page } from '@seloste/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asked, makeRegister, smallRegister } from './desk-registers.ts'
import { type DeskServer, signedIn, startDeskServer } from './desk-server.ts'

const kilobyte = 1000
// A machine that builds at the same time is several times slower than a person's.
const patient = { timeout: 15_000 }

describe('the shell of the desk', () => {
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

  async function open(path: string, inside = context): Promise<Page> {
    const page = await inside.newPage()
    await page.goto(path)
    return page
  }
  const rows = (page: Page) => page.locator('tbody tr')
  const nameOf = (page: Page) => page.getByRole('group', { name: 'Nimi' }).getByLabel('suomeksi')
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

  it('says in words that a password is wrong, then leads to the page that was asked for', async () => {
    const stranger = await browser.newContext({ locale: 'fi-FI', baseURL: server.address })
    const page = await open('/app/lumiselka/parties', stranger)
    await page.getByLabel('Sähköpostiosoite').fill(server.signIn.email)
    await page.getByLabel('Salasana').fill('ei ollenkaan oikea')
    await page.keyboard.press('Enter')
    await page.getByText('Sähköpostiosoite ja salasana eivät sovi yhteen.').waitFor()
    await page.getByLabel('Salasana').fill(server.signIn.password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Osapuolet' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/app/lumiselka/parties')
    await stranger.close()
  })

  it('narrows the table and opens a register by the keyboard alone', async () => {
    await makeRegister(context, smallRegister('Lumilautojen vuokraajat'))
    const page = await open('/app/lumiselka/registers')
    await rows(page).first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('lumilautojen')
    await expect.poll(() => rows(page).count(), patient).toBe(1)
    expect(new URL(page.url()).searchParams.get('q')).toBe('lumilautojen')
    await page.keyboard.press('Tab')
    await page.keyboard.press('j')
    await expect.poll(() => focused(page), patient).toBe('Lumilautojen vuokraajat')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/registers\/[0-9a-f-]{36}/)
    await page.close()
  })

  it('finds a register by its name in another language and keeps the view in the address', async () => {
    await makeRegister(context, {
      ...smallRegister('Hiihtokoulu'),
      name: { fi: 'Hiihtokoulu', sv: 'Skidskola' },
    })
    const page = await open('/app/lumiselka/registers?q=skidskola&missing=en')
    await page.getByRole('link', { name: 'Hiihtokoulu', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Englanti puuttuu' }).waitFor()
    await page.close()
  })

  it('puts selected registers aside and takes them back with undo', async () => {
    await makeRegister(context, smallRegister('Arkistoitava yksi'))
    await makeRegister(context, smallRegister('Arkistoitava kaksi'))
    const page = await open('/app/lumiselka/registers?q=arkistoitava')
    await expect.poll(() => rows(page).count(), patient).toBe(2)
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key)
    await page.getByText('2 rekisteriä valittu').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Arkistoi', exact: true }).click()
    await page.getByText('2 rekisteriä arkistoitiin.').waitFor()
    await expect.poll(() => rows(page).count(), patient).toBe(0)
    await page.getByRole('button', { name: 'Kumoa' }).click()
    await expect.poll(() => rows(page).count(), patient).toBe(2)
    await page.close()
  })

  it('asks before registers with public notices are put aside, and tells what came of each', async () => {
    const content = smallRegister('Koottu julkinen')
    const { organisation, id, slug } = await makeRegister(context, content)
    const reason = 'Kokeillaan keskeneräisenä.'
    await asked(context, organisation, 'notices.publish', { id, version: 1, reason })
    const other = await makeRegister(context, smallRegister('Koottu muuttuva'))
    const page = await open('/app/lumiselka/registers?q=koottu')
    await expect.poll(() => rows(page).count(), patient).toBe(2)
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key)
    await page.getByRole('button', { name: 'Arkistoi', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Arkistoi 2 rekisteriä' })
    await dialog.waitFor()
    // Changed by another now: earlier, the list could still have heard of it in time.
    await asked(context, organisation, 'registers.save', { id: other.id, version: 1, content })
    await dialog.getByLabel('Arkistoinnin syy').fill('Toiminta päättyi.')
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Arkistoi ja poista julkaisut' }).click()
    const results = page.getByRole('dialog', { name: '1/2 rekisteriä jäi ennalleen' })
    await results.getByText('Arkistoitiin, ja seloste poistettiin julkisesta osoitteestaan.').waitFor()
    await results.getByText('Joku muutti rekisteriä juuri.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect((await context.request.get(`/lumiselka/${slug}`)).status()).toBe(404)
    await page.close()
  })

  it('begins a register from a template and opens it on the desk', async () => {
    const page = await open('/app/lumiselka/registers/new')
    await page.getByLabel('Hae pohjista').fill('kamera')
    await page
      .getByRole('button', { name: /Kameravalvonta/ })
      .first()
      .click()
    await page.waitForURL(/\/registers\/[0-9a-f-]{36}/)
    await page.getByText('Kameravalvontarekisteri').first().waitFor()
    await page.close()
  })

  it('leads from founding an organisation to its first register, checking the business id at once', async () => {
    const page = await open('/app/new')
    await page.getByLabel('Nimi', { exact: true }).fill('Kukkapuoti Äijälä')
    await page.getByLabel('Y-tunnus').fill('1234567-8')
    await page.getByText('Tarkistusnumero ei täsmää').waitFor()
    await page.getByRole('button', { name: 'Jatka' }).click()
    await page.getByText('Ei tallennettu vielä').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByLabel('Y-tunnus').fill('1234567-1')
    await page.getByRole('button', { name: 'Jatka' }).click()
    await page.waitForURL('**/app/kukkapuoti-aijala/registers/new?first=true')
    await page.locator('[aria-current=step]', { hasText: 'Rekisterin pohja' }).waitFor()
    await page.goto('/app/kukkapuoti-aijala/registers')
    await page.getByRole('heading', { name: 'Ensimmäinen rekisterisi' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.close()
  })

  it('adds a processor and tells what is wrong at its field', async () => {
    const page = await open('/app/lumiselka/parties/new')
    await nameOf(page).fill('Pilvilaskuri Oy')
    await page.getByLabel('Sähköpostiosoite').fill('ei osoite')
    await page.keyboard.press('Control+s')
    await page.getByText('Ei tallennettu vielä').waitFor()
    await page.getByLabel('Sähköpostiosoite').fill('tuki@pilvilaskuri.example')
    await page.keyboard.press('Control+s')
    await page.waitForURL('**/parties')
    await page.getByLabel('Hae osapuolista').fill('pilvilask')
    await page.getByRole('link', { name: 'Pilvilaskuri Oy' }).waitFor()
    await page.close()
  })

  it('loses nothing when the session ends while something is written', async () => {
    const inside = await signedIn(browser, server)
    const page = await open('/app/lumiselka/parties/new', inside)
    await nameOf(page).fill('Kesken jäänyt Oy')
    await inside.clearCookies()
    await page.keyboard.press('Control+s')
    const dialog = page.getByRole('dialog', { name: 'Kirjautumisesi on päättynyt' })
    await dialog.getByLabel('Salasana').fill(server.signIn.password)
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    expect(await nameOf(page).inputValue()).toBe('Kesken jäänyt Oy')
    await page.keyboard.press('Control+s')
    await page.waitForURL('**/parties')
    await inside.close()
  })

  it('says what is safe while the server is out of reach', async () => {
    const inside = await signedIn(browser, server)
    const page = await open('/app/lumiselka/registers', inside)
    await rows(page).first().waitFor()
    await inside.setOffline(true)
    await page.keyboard.press('/')
    await page.keyboard.type('jotain')
    await page.getByText('Ei yhteyttä palvelimeen.').waitFor()
    await inside.close()
  })

  it('goes, switches and speaks from the command menu', async () => {
    const page = await open('/app/lumiselka/registers')
    await rows(page).first().waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Hae ja tee' }).waitFor()
    await page.keyboard.type('kieli svenska')
    await page.getByRole('option', { name: 'Kieli: Svenska' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Register', exact: true }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv')
    expect(await page.title()).toBe('Register · Seloste')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Tangenter' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Stäng' }).click()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Sök och gör' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.evaluate(() => localStorage.removeItem('seloste.language'))
    await page.close()
  })

  it.each([
    ['fi-FI', 'light', 1440],
    ['sv-FI', 'dark', 1440],
    ['en-GB', 'light', 768],
    ['fi-FI', 'dark', 360],
  ] as const)(
    'has nothing that axe finds on any page: %s, %s, %i px',
    async (locale, colorScheme, width) => {
      const options = { locale, colorScheme, viewport: { width, height: 900 } }
      const inside = await signedIn(browser, server, options)
      const page = await inside.newPage()
      const places = [
        'registers',
        'registers/new',
        'registers?q=xyzzy',
        'registers?archived=true',
        'findings',
        'parties',
      ]
      for (const place of [...places, 'parties/new', 'settings', 'nowhere']
        .map((one) => `lumiselka/${one}`)
        .concat('new')) {
        await page.goto(`/app/${place}`)
        await page.locator('main h1').waitFor()
        await page.waitForLoadState('networkidle')
        expect(await axeViolations(page), place).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), place).toBe(
          true,
        )
      }
      await inside.close()
      const outside = await browser.newContext({ baseURL: server.address, ...options })
      for (const place of ['sign-in', 'setup?code=x']) {
        const door = await open(`/app/${place}`, outside)
        await door.locator('main h1').waitFor()
        expect(await axeViolations(door), place).toEqual([])
      }
      await outside.close()
    },
    300_000,
  )

  it('needs no more than 120 kB of script to sign in and 200 kB for the table', async () => {
    const weigh = async (path: string, inside: BrowserContext) => {
      const page = await inside.newPage()
      const sizes: Promise<number>[] = []
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body).length))
      })
      await page.goto(path)
      await page.locator('main h1').waitFor()
      await page.waitForLoadState('networkidle')
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      process.stdout.write(`script of ${path}: ${(total / kilobyte).toFixed(1)} kB gzip\n`)
      return total
    }
    const outside = await browser.newContext({ baseURL: server.address })
    expect(await weigh('/app/sign-in', outside)).toBeLessThan(120 * kilobyte)
    const inside = await signedIn(browser, server)
    expect(await weigh('/app/lumiselka/registers', inside)).toBeLessThan(200 * kilobyte)
    await Promise.all([outside.close(), inside.close()])
  })
})
