import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runEnvironment } from './environment.mjs'
import { cacheFolder, node24, root } from './repository.mjs'

const reportFile = join(cacheFolder, 'tests.json')

function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'))
  } catch {
    return undefined
  }
}

/** Runs the tests with their output shown; gives back vitest's exit status and its report, if it wrote one. */
export function runVitest(parameters) {
  mkdirSync(cacheFolder, { recursive: true })
  rmSync(reportFile, { force: true })
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const child = spawn(node24, [vitest, 'run', ...reporters, ...parameters], {
    cwd: root,
    env: runEnvironment(),
    stdio: 'inherit',
  })
  // Ctrl-C reaches the tests by themselves; we only stay until they have tidied up.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status: status ?? 1, report: readReport() }))
  })
}
