#!/usr/bin/env node
// Speaks the stdio protocol of Prisma's native schema engine and answers with the WASM engine published on npm,
// so that no binary is ever downloaded. PRISMA_SCHEMA_ENGINE_BINARY points here (prisma.config.ts sets it).
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

const require = createRequire(import.meta.url)
if (process.argv.includes('--version')) {
  process.stdout.write(`schema-engine-wasm ${require('@prisma/client/package.json').version}\n`)
  process.exit(0)
}
const { values: opt } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { datamodels: { type: 'string', multiple: true }, datasource: { type: 'string' } },
})
const log = (level, fields) =>
  process.stderr.write(`${JSON.stringify({ level, target: 'schema_engine::logger', fields })}\n`)
const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

/** `schema-engine cli --datasource URL can-connect-to-database|create-database|drop-database` */
async function cli() {
  const command = process.argv.at(-1)
  const raw = String(opt.datasource)
  const url = new URL(raw.startsWith('{') ? JSON.parse(raw).url : raw)
  const name = decodeURIComponent(url.pathname.slice(1))
  const { default: pg } = await import('pg')
  log('INFO', { message: command })
  try {
    if (command !== 'can-connect-to-database') url.pathname = '/postgres'
    const client = new pg.Client({ connectionString: url.href })
    await client.connect()
    const quoted = `"${name.replaceAll('"', '""')}"`
    if (command === 'create-database') await client.query(`CREATE DATABASE ${quoted}`)
    if (command === 'drop-database') await client.query(`DROP DATABASE IF EXISTS ${quoted}`)
    await client.end()
    process.exit(0)
  } catch (error) {
    const error_code = { '3D000': 'P1003', '28P01': 'P1000' }[error.code] ?? 'P1001'
    log('ERROR', {
      error_code,
      is_panic: false,
      meta: {},
      message: error_code === 'P1003' ? `Database \`${name}\` does not exist` : String(error.message),
    })
    process.exit(1)
  }
}

async function loadWasm() {
  const bg = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(file), { './schema_engine_bg.js': bg })
  bg.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bg
}

let closers = []
/** A throw-away in-memory PostgreSQL; its initdb (3 s) is done once and kept as a tar (0.4 s). */
async function memory() {
  const { PGlite } = await import('@electric-sql/pglite')
  const { btree_gin } = await import('@electric-sql/pglite/contrib/btree_gin')
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
  const { PrismaPGlite } = await import('pglite-prisma-adapter')
  const version = JSON.parse(
    await readFile(join(dirname(require.resolve('@electric-sql/pglite')), '..', 'package.json'), 'utf8'),
  ).version
  const cache = join(
    dirname(fileURLToPath(import.meta.url)),
    '..',
    'node_modules',
    '.cache',
    `pglite-${version}.tar`,
  )
  const saved = await readFile(cache).catch(() => undefined)
  const extensions = { btree_gin, pg_trgm }
  const db = await PGlite.create(saved ? { extensions, loadDataDir: new Blob([saved]) } : { extensions })
  if (!saved) {
    await mkdir(dirname(cache), { recursive: true })
    await writeFile(
      `${cache}.${process.pid}`,
      Buffer.from(await (await db.dumpDataDir('none')).arrayBuffer()),
    )
    await rename(`${cache}.${process.pid}`, cache)
  }
  closers.push(() => db.close())
  return new PrismaPGlite(db).connect()
}
/** @prisma/adapter-pg 7.10 rejects oid 18 ("char"), which the engine's catalogue queries return: hand it over as text. */
const charAsText = (result) => {
  for (const r of [result].flat()) for (const f of r?.fields ?? []) if (f.dataTypeID === 18) f.dataTypeID = 25
  return result
}
async function server(url) {
  const { default: pg } = await import('pg')
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const schema = new URL(url).searchParams.get('schema') ?? undefined
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  const query = pool.query.bind(pool)
  pool.query = async (...args) => charAsText(await query(...args))
  pool.on('connect', (client) => {
    const q = client.query.bind(client)
    client.query = (...args) => {
      const result = q(...args)
      return typeof result?.then === 'function' ? result.then(charAsText) : result
    }
  })
  closers.push(() => pool.end())
  return new PrismaPg(pool, { schema }).connect()
}

async function main() {
  const url = opt.datasource ? JSON.parse(opt.datasource).url : undefined
  const datamodels = await Promise.all(
    (opt.datamodels ?? []).map(async (path) => [path, await readFile(path, 'utf8')]),
  )
  const { SchemaEngine } = await loadWasm()
  const engine = (live) =>
    SchemaEngine.new(
      { datamodels: datamodels.length > 0 ? datamodels : undefined },
      (message) => log('DEBUG', { message: String(message) }),
      bindMigrationAwareSqlAdapterFactory({
        provider: 'postgres',
        adapterName: '@prisma/adapter-pg',
        connect: () => (live ? server(url) : memory()),
        connectToShadowDb: memory, // never the developer's server: needs no CREATEDB and can drop nothing
      }),
    )
  const needsServer = ({ method, params }) =>
    url !== undefined &&
    !(
      method === 'diff' &&
      [params.from, params.to].every((t) => ['empty', 'schemaDatamodel', 'migrations'].includes(t.tag))
    )
  const answer = async (request) => {
    try {
      const e = await engine(needsServer(request))
      // These two fail with 'PostgreSQL shadow DB must be provided through an external factory' unless the engine has met its shadow database.
      if (request.method === 'evaluateDataLoss' || request.method === 'createMigration')
        await e.diagnoseMigrationHistory({
          migrationsList: request.params.migrationsList,
          filters: request.params.filters,
          optInToShadowDatabase: true,
        })
      const method = request.method === 'getDatabaseVersion' ? 'version' : request.method
      const result = (await e[method](request.params)) ?? {}
      if (method === 'diff' && result.stdout != null) {
        send({ id: `print-${request.id}`, method: 'print', params: { content: result.stdout } })
        delete result.stdout
      }
      send({ id: request.id, result })
    } catch (error) {
      const message = String(error?.message ?? error)
      send({
        id: request.id,
        error: {
          code: 4466,
          message,
          data: {
            is_panic: error instanceof WebAssembly.RuntimeError,
            message,
            error_code: error?.code ?? null,
            meta: error?.meta ?? null,
          },
        },
      })
    } finally {
      // Close every connection now: the migration lock is a session-level advisory lock, and the next request would wait for it.
      await Promise.allSettled(closers.map((close) => close()))
      closers = []
    }
  }
  let chain = Promise.resolve()
  const lines = createInterface({ input: process.stdin })
  lines.on('line', (line) => {
    const request = JSON.parse(line)
    if (request.method) chain = chain.then(() => answer(request))
  })
  lines.on('close', () => chain.then(() => process.exit(0)))
}
await (process.argv.includes('cli') ? cli() : main())
