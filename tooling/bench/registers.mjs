// Registers over HTTP with a signed-in person: read one, list a page, save; at 1 000 and at 100 000 registers.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, openDatabase } from '@seloste/database'
import { seedRegisters } from '@seloste/database/testing'
import { serveBare } from './bare.mjs'
import { content, nameOf } from './register-content.mjs'
import { serve } from './served.mjs'
import { wrk } from './wrk.mjs'

const sizes = (process.argv[2] ?? '1000,100000').split(',').map(Number)
const rounds = Number(process.argv[3] ?? 3)
const seconds = 5

const dataFolder = await mkdtemp(join(tmpdir(), 'seloste-bench-data-'))
const database = await openDatabase({ dataFolder })
await migrate(database)
const product = await serve({ dataFolder, environment: { DATABASE_URL: database.url, SELOSTE_DEMO: 'off' } })
try {
  console.log(`memory after the start: ${await product.memory()} MB`)
  const { headers, scope } = await enter()
  let kept = []
  for (const size of sizes) {
    kept = kept.concat(
      await seedRegisters(database, scope, {
        registers: size - kept.length,
        versions: 2,
        content: (register) => content(nameOf(kept.length + register)),
      }),
    )
    await database.pool.query('VACUUM ANALYZE')
    await measure(size, pick(kept, 200), headers)
  }
} finally {
  await product.stop()
  await database.close()
  await rm(dataFolder, { recursive: true })
}

async function enter() {
  const code = /code=(\S+)/.exec(product.output())?.[1]
  const person = { email: 'bench@seloste.example', password: 'a long bench password' }
  const organisation = { slug: 'mittaus', name: { fi: 'Mittaus Oy' }, languages: ['fi'] }
  const made = await post('/api/setup', { code, name: 'Bench', ...person, organisation })
  const { organisationId } = await made.json()
  const entered = await post('/api/auth/sign-in/email', person)
  const { user } = await entered.json()
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return {
    headers: { Cookie: cookie, 'X-Seloste-Organisation': organisationId, Origin: product.origin },
    scope: { organisationId, author: { id: user.id, name: user.name } },
  }
}

async function post(path, body) {
  const answer = await fetch(product.origin + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: product.origin },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

function pick(ids, count) {
  return Array.from({ length: count }, (_, at) => ids[Math.floor((at * ids.length) / count)])
}

async function measure(size, ids, headers) {
  const works = {
    'read one': { script: getScript(ids), url: `${product.origin}/api/trpc/registers.get` },
    'list a page of 20': { script: '', url: `${product.origin}${listPath({ limit: 20 })}` },
    'search a page of 20': {
      script: '',
      url: `${product.origin}${listPath({ limit: 20, search: 'register 77' })}`,
    },
    save: { script: saveScript(ids), url: `${product.origin}/api/trpc/registers.save`, json: true },
  }
  console.log(`\n${size} registers`)
  for (const [name, { script, url, json }] of Object.entries(works)) {
    const results = []
    const references = []
    const bare = await serveBare(await sampleOf(url, script, headers, ids), 'application/json')
    const saving = JSON.stringify({ id: ids[0], version: 1, content: content('Asiakasrekisteri') })
    const bareScript = json
      ? `request = function() return wrk.format('POST', nil, nil, [==[${saving}]==]) end`
      : ''
    if (!json) await wrk(url, { seconds: 2, script, headers })
    for (let round = 0; round < rounds; round += 1) {
      const before = name === 'save' ? await versionsOf(ids) : new Map()
      const made = typeof script === 'function' ? script(before) : script
      const fields = json ? { ...headers, 'Content-Type': 'application/json' } : headers
      references.push((await wrk(bare.url, { seconds: 2, script: bareScript })).perSecond)
      results.push(await wrk(url, { seconds, script: made, headers: fields }))
    }
    bare.stop()
    references.sort((a, b) => a - b)
    const reference = references[Math.floor(rounds / 2)]
    results.sort((a, b) => a.perSecond - b.perSecond)
    const { perSecond, p50, p99, failed } = results[Math.floor(rounds / 2)]
    const ratio = `${(perSecond / reference).toFixed(4)} of bare ${reference}/s`
    const lost = name === 'save' ? `, without log entry ${await unlogged()}` : ''
    console.log(
      `${name}: ${perSecond}/s (${results.map((r) => r.perSecond).join(' ')}), ${ratio}, p50 ${p50} ms, p99 ${p99} ms, failed ${failed}${lost}`,
    )
  }
  console.log(`memory: ${await product.memory()} MB`)
}

/** What the product answers to such a request, for the bare server to answer too. */
async function sampleOf(url, script, headers, ids) {
  if (typeof script === 'function')
    return JSON.stringify({
      result: { data: { version: 2, hash: '0'.repeat(64), updatedAt: new Date().toISOString() } },
    })
  const path = script === '' ? url : `${url}?input=${encodeURIComponent(JSON.stringify({ id: ids[0] }))}`
  return Buffer.from(await (await fetch(path, { headers })).arrayBuffer())
}

function listPath(question) {
  return `/api/trpc/registers.list?input=${encodeURIComponent(JSON.stringify(question))}`
}

function getScript(ids) {
  return `local ids = {${ids.map((id) => `"${id}"`).join(',')}}
local at = 0
request = function()
  at = at % #ids + 1
  return wrk.format('GET', '/api/trpc/registers.get?input=%7B%22id%22%3A%22' .. ids[at] .. '%22%7D')
end`
}

// Ten saves at most are under way while two hundred registers take turns, so each knows its own last version.
function saveScript(ids) {
  return (versions) => `local ids = {${ids.map((id) => `"${id}"`).join(',')}}
local versions = {${ids.map((id) => versions.get(id)).join(',')}}
local content = [==[${JSON.stringify(content('Asiakasrekisteri'))}]==]
local at = 0
local tried = false
request = function()
  -- wrk makes one request that it never sends, to see whether the script works.
  if not tried then
    tried = true
    return wrk.format('POST', nil, nil, '{}')
  end
  at = at % #ids + 1
  local body = '{"id":"' .. ids[at] .. '","version":' .. versions[at] .. ',"content":' .. content .. '}'
  versions[at] = versions[at] + 1
  return wrk.format('POST', nil, nil, body)
end`
}

async function versionsOf(ids) {
  const { rows } = await database.pool.query('SELECT id, version FROM register WHERE id = ANY($1::uuid[])', [
    ids,
  ])
  return new Map(rows.map((row) => [row.id, row.version]))
}

async function unlogged() {
  const { rows } = await database.pool.query(
    `SELECT count(*)::int AS missing FROM "registerVersion" v WHERE NOT EXISTS (
       SELECT FROM "logEntry" e WHERE e."subjectId" = v."registerId"::text AND e.version = v.version)`,
  )
  return rows[0].missing
}
