import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from './accessibility.ts'
import { launchBrowser } from './launch.ts'

describe('the browser of the journeys', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  async function open(body: string) {
    const page = await (await browser.newContext()).newPage()
    await page.setContent(`<!doctype html><html lang="fi"><title>Seloste</title>${body}</html>`)
    return page
  }

  it('shows a page with its letters drawn', async () => {
    const page = await open('<main><h1><span>Tietosuojaseloste</span></h1></main>')
    expect(await page.getByRole('heading', { name: 'Tietosuojaseloste' }).count()).toBe(1)
    const word = await page.getByText('Tietosuojaseloste').boundingBox()
    expect(word?.width).toBeGreaterThan(100)
  })

  it('finds nothing on an accessible page', async () => {
    const page = await open('<main><h1>Rekisterit</h1><label>Nimi <input></label></main>')
    expect(await axeViolations(page)).toEqual([])
  })

  it('names the rule and the element of an inaccessible one', async () => {
    const page = await open('<main><h1>Rekisterit</h1><input id="nimi"></main>')
    expect(await axeViolations(page)).toMatchObject([{ rule: 'label', elements: ['#nimi'] }])
  })
})
