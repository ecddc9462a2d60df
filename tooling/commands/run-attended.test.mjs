import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'run attended '))
const served = join(folder, 'served.mjs')
writeFileSync(
  served,
  `console.log('pid', process.pid)
   for (const signal of ['SIGINT', 'SIGTERM'])
     process.on(signal, () => { console.log('got', signal); setTimeout(() => process.exit(7), 50) })
   if (process.argv[2] === 'end') process.exit(5)
   setInterval(() => {}, 1000)`,
)

/** A command that attends the stand-in server, with everything the two write. */
function attend(...parameters) {
  const command = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { runAttended } from ${JSON.stringify(new URL('./run-attended.mjs', import.meta.url).href)}
     process.exitCode = await runAttended(${JSON.stringify(served)}, ${JSON.stringify(parameters)}, { cwd: '.' })`,
  ])
  const seen = { text: '' }
  command.stdout.setEncoding('utf8').on('data', (text) => {
    seen.text += text
  })
  return { command, seen, ended: once(command, 'close') }
}

async function pidOf(seen) {
  const pid = () => Number(/pid (\d+)/.exec(seen.text)?.[1] ?? 0)
  await expect.poll(pid, { timeout: 10_000 }).toBeGreaterThan(0)
  return pid()
}

function lives(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('runAttended', () => {
  it('hands on the exit status', async () => {
    const { ended } = attend('end')
    expect((await ended)[0]).toBe(5)
  })

  it('hands a signal on once, though a terminal and npm both deliver it', async () => {
    const { command, seen, ended } = attend()
    await pidOf(seen)
    command.kill('SIGINT')
    command.kill('SIGINT')
    expect((await ended)[0]).toBe(7)
    expect(seen.text.match(/got SIGINT/g)).toHaveLength(1)
  })

  it('lets nothing outlive a command killed by kill -9', async () => {
    const { command, seen } = attend()
    const pid = await pidOf(seen)
    command.kill('SIGKILL')
    await expect.poll(() => seen.text, { timeout: 5000 }).toContain('got SIGTERM')
    await expect.poll(() => lives(pid), { timeout: 5000 }).toBe(false)
  })
})
