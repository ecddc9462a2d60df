import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const lock = new URL('./lock.mjs', import.meta.url).href

/** A process that takes the lock of the folder and tells the log when it begins and ends its work. */
function worker(folder, work) {
  return spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { appendFileSync } from 'node:fs'
     import { setTimeout as pause } from 'node:timers/promises'
     import { withLock } from ${JSON.stringify(lock)}
     const tell = (text) => appendFileSync(${JSON.stringify(join(folder, 'log'))}, text)
     await withLock(${JSON.stringify(folder)}, async () => { ${work} }, () => {})`,
  ])
}

async function emptyFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'))
  writeFileSync(join(folder, 'log'), '')
  return folder
}

const read = (folder) => readFileSync(join(folder, 'log'), 'utf8')

describe('withLock', () => {
  it('lets one process work at a time', async () => {
    const folder = await emptyFolder()
    const work = `tell('('); await pause(60); tell(')')`
    const workers = Array.from({ length: 4 }, () => worker(folder, work))
    await Promise.all(workers.map((process) => once(process, 'close')))
    expect(read(folder)).toBe('()()()()')
  })

  it('is free again when its holder was killed', async () => {
    const folder = await emptyFolder()
    const killed = worker(folder, `tell('('); await pause(60_000)`)
    await expect.poll(() => read(folder), { timeout: 10_000 }).toBe('(')
    killed.kill('SIGKILL')
    await once(killed, 'close')
    await once(worker(folder, `tell('[]')`), 'close')
    expect(read(folder)).toBe('([]')
  })
})
