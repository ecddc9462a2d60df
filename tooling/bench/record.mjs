// The record of an organisation: written to a workbook, read back, and kept with its history. 5 000 registers, 3 rounds.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRecordStore, migrate, openDatabase } from '@seloste/database'
import { found } from '@seloste/database/testing'
import { composeRecord } from '@seloste/documents'
import { resolveRegister, thawRegister } from '@seloste/domain'
import { readRecord } from '@seloste/intake'
import { renderRecordXlsx } from '@seloste/render'
import { content, nameOf } from './register-content.mjs'

const size = Number(process.argv[2] ?? 5000)
const rounds = Number(process.argv[3] ?? 3)
const unreferred = { parties: new Map(), terms: new Map() }
const organisation = { slug: 'mittaus', name: { fi: 'Mittaus Oy' }, languages: ['fi'] }

const dataFolder = await mkdtemp(join(tmpdir(), 'seloste-bench-record-'))
const database = await openDatabase({ dataFolder })
try {
  await migrate(database)
  const record = createRecordStore(database)
  const registers = Array.from({ length: size }, (_, at) => content(nameOf(at)))
  const entries = registers.map((register) => ({ register: resolveRegister(register, unreferred) }))
  for (let round = 1; round <= rounds; round += 1) {
    const file = await timed('compose + XLSX', () =>
      renderRecordXlsx(
        composeRecord(entries, organisation, { template: 'fi', language: 'fi', date: '2026-11-24' }),
      ),
    )
    console.log(
      `  ${(file.length / 1e6).toFixed(1)} MB, ${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`,
    )
    const { activities } = await timed('read it back', () => readRecord(file, 'seloste.xlsx'))
    const contents = activities.map(({ register }) => thawRegister(register, unreferred))
    const scope = await found(database)
    await timed('keep new registers, in one transaction', () =>
      record.keep(
        scope,
        contents.map((one) => ({ kind: 'create', content: one })),
        { reason: 'Tuotu taulukosta' },
      ),
    )
    const { rows } = await database.pool.query('SELECT id FROM register WHERE "organisationId" = $1', [
      scope.organisationId,
    ])
    await timed('keep next versions, in one transaction', () =>
      record.keep(
        scope,
        rows.map(({ id }, at) => ({ kind: 'save', id, version: 1, content: contents[at] })),
      ),
    )
  }
} finally {
  await database.close()
  await rm(dataFolder, { recursive: true })
}

async function timed(name, work) {
  const start = performance.now()
  const cpu = process.cpuUsage()
  const result = await work()
  const milliseconds = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  const rate = Math.round((size / milliseconds) * 1000)
  console.log(
    `${name.padEnd(40)} ${Math.round(milliseconds)} ms, ${rate} rows/s (own CPU ${Math.round((user + system) / 1000)} ms)`,
  )
  return result
}
