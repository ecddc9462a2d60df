// A published notice of the demo against a bare node:http server with the same bytes, in turns.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveBare } from './bare.mjs'
import { serve } from './served.mjs'
import { wrk } from './wrk.mjs'

const rounds = Number(process.argv[2] ?? 5)
const dataFolder = await mkdtemp(join(tmpdir(), 'seloste-bench-data-'))
const product = await serve({ dataFolder })
try {
  const index = await (await fetch(`${product.origin}/haavepilvi`)).text()
  const path = /class="index"><li><a href="([^"]+)"/.exec(index)?.[1]
  if (path === undefined) throw new Error('the demo has no published notice there')
  const notice = Buffer.from(await (await fetch(product.origin + path)).arrayBuffer())
  const bare = await serveBare(notice, 'text/html; charset=utf-8')
  console.log(`${path}: ${notice.length} bytes`)
  await wrk(bare.url, { seconds: 2 })
  await wrk(product.origin + path, { seconds: 2 })
  const ratios = []
  for (let round = 1; round <= rounds; round += 1) {
    const reference = await wrk(bare.url, { seconds: 4 })
    const ours = await wrk(product.origin + path, { seconds: 4 })
    ratios.push(ours.perSecond / reference.perSecond)
    console.log(
      `round ${round}: bare ${reference.perSecond}/s, ours ${ours.perSecond}/s (p99 ${ours.p99} ms, failed ${ours.failed})`,
    )
  }
  bare.stop()
  ratios.sort((a, b) => a - b)
  const shown = ratios.map((ratio) => ratio.toFixed(2)).join(' ')
  console.log(
    `median ratio ${ratios[Math.floor(rounds / 2)].toFixed(2)} (${shown}); memory ${await product.memory()} MB`,
  )
} finally {
  await product.stop()
  await rm(dataFolder, { recursive: true })
}
