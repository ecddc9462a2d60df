#!/usr/bin/env node
import { run } from './program.ts'

const today = new Date()
const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-')

process.exitCode = await run(process.argv.slice(2), day, (line) => {
  process.stderr.write(`seloste: ${line}\n`)
})
