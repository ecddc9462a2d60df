// A published notice from the product against a bare node:http server with the same bytes, in turns.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { serve } from './served.mjs'
import { wrk } from './wrk.mjs'

if (process.argv[2] === 'bare') {
  const chunks = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length })
    response.end(body)
  })
  server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
} else {
  const dataFolder = await mkdtemp(join(tmpdir(), 'seloste-bench-data-'))
  const product = await serve({ dataFolder })
  const index = await (await fetch(`${product.origin}${process.argv[2] ?? '/metsola'}`)).text()
  const path = /class="index"><li><a href="([^"]+)"/.exec(index)?.[1]
  if (path === undefined) throw new Error('the demo has no published notice there')
  const notice = Buffer.from(await (await fetch(product.origin + path)).arrayBuffer())
  const bare = spawn(process.execPath, [fileURLToPath(import.meta.url), 'bare'], { stdio: ['pipe', 'pipe', 'inherit'] })
  bare.stdin.end(notice)
  const port = await new Promise((resolve) => bare.stdout.once('data', (line) => resolve(String(line).trim())))
  console.log(`${path}: ${notice.length} bytes`)
  const ratios = []
  for (let round = 1; round <= 5; round += 1) {
    const reference = await wrk(`http://127.0.0.1:${port}/`, { seconds: 4 })
    const ours = await wrk(product.origin + path, { seconds: 4 })
    ratios.push(ours.perSecond / reference.perSecond)
    console.log(`round ${round}: bare ${reference.perSecond}/s, ours ${ours.perSecond}/s (p99 ${ours.p99} ms, failed ${ours.failed})`)
  }
  ratios.sort((a, b) => a - b)
  console.log(`median ratio ${ratios[2].toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}); memory ${await product.memory()} MB`)
  bare.kill()
  await product.stop()
  await rm(dataFolder, { recursive: true })
}
