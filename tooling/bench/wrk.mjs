import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Runs wrk once against a loopback address and gives requests per second, latencies in milliseconds and the count
 * of answers that were not 2xx or 3xx. `script` is the Lua that makes the requests.
 */
export async function wrk(url, { connections = 10, seconds = 5, script, headers = {} } = {}) {
  if (!/^http:\/\/127\.0\.0\.1:/.test(url)) throw new Error('measure this machine only')
  const folder = await mkdtemp(join(tmpdir(), 'seloste-bench-'))
  const file = join(folder, 'requests.lua')
  await writeFile(file, `${script ?? ''}\n${report}`)
  const fields = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const command = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-s', file, ...fields, url]
  try {
    const output = await run('wrk', command)
    const line = output.split('\n').find((text) => text.startsWith('{'))
    if (line === undefined) throw new Error(`wrk said nothing to read:\n${output}`)
    return JSON.parse(line)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const report = `
done = function(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  print(string.format('{"perSecond":%.1f,"p50":%.3f,"p99":%.3f,"failed":%d,"requests":%d,"bytes":%d}',
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, failed, summary.requests, summary.bytes))
end`

function run(command, parameters) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (part) => {
      output += part
    })
    child.once('error', () => reject(new Error('wrk is not installed: apt-get install wrk')))
    child.once('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`wrk ended with ${code}`)),
    )
  })
}
