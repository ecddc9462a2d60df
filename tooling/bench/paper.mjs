import { launchBrowser } from '@seloste/browser'
import { composeNotice, noticeCss, renderHtml } from '@seloste/documents'
import { languages, layoutCodes } from '@seloste/domain'
import { closePress, renderDocx, renderPdf } from '@seloste/render'
import { notice } from './notice-content.mjs'

// The same notices as PDF by the press and by printing their page in a headless browser, one after the other, in one
// run; Word files beside them. Each is another notice, so that no cache helps; the ways take turns round by round.
const rounds = Number(process.argv[2] ?? 3)
const perRound = Number(process.argv[3] ?? 20)

let turn = 0
function next() {
  const { register, organisation } = notice(turn)
  const language = languages[turn % languages.length]
  const layout = layoutCodes[turn % layoutCodes.length]
  turn += 1
  return composeNotice(register, organisation, { language, layout, date: '2026-11-24' })
}

let browser
let page
const ways = {
  'PDF, press': renderPdf,
  'PDF, browser': async (document) => {
    browser ??= await launchBrowser()
    page ??= await browser.newPage()
    await page.setContent(renderHtml(document, { standalone: { css: noticeCss } }))
    return page.pdf({ format: 'A4', tagged: true, outline: true })
  },
  Word: renderDocx,
}

async function timed(way) {
  const document = next()
  const start = performance.now()
  const { length } = await way(document)
  return { ms: performance.now() - start, length }
}

const cold = {}
for (const [name, way] of Object.entries(ways)) {
  cold[name] = (await timed(way)).ms
  for (let warm = 0; warm < 5; warm += 1) await timed(way)
}
const measured = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
for (let round = 0; round < rounds; round += 1) {
  for (const [name, way] of Object.entries(ways)) {
    for (let one = 0; one < perRound; one += 1) measured[name].push(await timed(way))
  }
}
const at = (sorted, part) => sorted[Math.floor(sorted.length * part)]
const medians = {}
for (const [name, times] of Object.entries(measured)) {
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b)
  const size = times.reduce((sum, { length }) => sum + length, 0) / times.length
  medians[name] = at(sorted, 0.5)
  console.log(
    `${name.padEnd(13)} p50 ${at(sorted, 0.5).toFixed(1)} ms  p95 ${at(sorted, 0.95).toFixed(1)} ms  first ${Math.round(cold[name])} ms  mean size ${Math.round(size / 1000)} kB`,
  )
}
console.log(`The press is ${(medians['PDF, browser'] / medians['PDF, press']).toFixed(1)} times as fast`)
await browser?.close()
closePress()
