#!/usr/bin/env node
// The long run of the kill test: `node scripts/kill-run.mjs [KILLS] [FOLDER]`. Build first.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killRun } from '../dist/testing/kill-run/kill-run.js'

const kills = Number(process.argv[2] ?? 200)
const folder = process.argv[3] ?? (await mkdtemp(join(tmpdir(), 'seloste-kill-')))
const run = await killRun(folder, kills, (line) => process.stdout.write(`${line}\n`))
process.stdout.write(`${JSON.stringify({ ...run, folder }, null, 2)}\n`)
process.exitCode = run.wrong.length === 0 ? 0 : 1
