import { cpuUsage, memoryUsage } from 'node:process'
import { composeNotice, renderHtml, renderMarkdown } from '@seloste/documents'
import { languages, layoutCodes } from '@seloste/domain'
import { notice } from './notice-content.mjs'

// Notices composed and rendered on one core: slices of a second after warm-up, a new register object each time.
const slices = 5
const works = {
  compose: (document) => document.sections.length,
  'compose + HTML': (document) => renderHtml(document).length,
  'compose + Markdown': (document) => renderMarkdown(document).length,
}

let turn = 0
function one(render) {
  const { register, organisation } = notice(turn)
  const language = languages[turn % languages.length]
  const layout = layoutCodes[turn % layoutCodes.length]
  turn += 1
  return render(composeNotice(register, organisation, { language, layout, date: '2026-11-24' }))
}

function slice(render, milliseconds) {
  const times = []
  const end = performance.now() + milliseconds
  let size = 0
  const before = cpuUsage()
  for (let now = performance.now(); now < end; ) {
    size += one(render)
    const after = performance.now()
    times.push(after - now)
    now = after
  }
  const { user, system } = cpuUsage(before)
  return { times, size, cpu: (user + system) / 1e6 }
}

const quantile = (sorted, part) => (sorted[Math.floor(sorted.length * part)] * 1000).toFixed(0)
const megabytes = () => Math.round(memoryUsage.rss() / 1e6)

for (const render of Object.values(works)) slice(render, 2000)
console.log(`RSS after warm-up ${megabytes()} MB`)
const measured = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
for (let round = 0; round < slices; round += 1) {
  for (const [name, render] of Object.entries(works)) measured[name].push(slice(render, 1000))
}
for (const [name, rounds] of Object.entries(measured)) {
  const rates = rounds.map(({ times }) => times.length).sort((a, b) => a - b)
  const times = rounds.flatMap((round) => round.times).sort((a, b) => a - b)
  const size = Math.round(rounds.reduce((sum, round) => sum + round.size, 0) / times.length)
  const perCore = Math.round(times.length / rounds.reduce((sum, { cpu }) => sum + cpu, 0))
  const [least, median, most] = [rates[0], rates[slices >> 1], rates.at(-1)]
  console.log(
    `${name.padEnd(20)} ${perCore}/s of one core  (by the clock ${median}/s, ${least}–${most})  p50 ${quantile(times, 0.5)} µs  p99 ${quantile(times, 0.99)} µs  mean size ${size}`,
  )
}
console.log(`RSS after ${turn} notices ${megabytes()} MB`)
