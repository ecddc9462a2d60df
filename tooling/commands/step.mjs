import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { adviceFor } from './advice.mjs'
import { announce } from './progress.mjs'
import { cacheFolder, root } from './repository.mjs'

const shownLines = 25

/** A step that failed; its message is what a person is to read. */
export class StepFailure extends Error {}

/** Runs a program to its end and gives back everything it wrote. */
function runQuietly(program, parameters, environment) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', (error) => resolve({ status: 1, signal: null, output: `${output}${error.message}` }))
    child.on('close', (status, signal) => resolve({ status, signal, output }))
  })
}

/** The whole output goes to a log, its end to the person. */
function describeFailure(what, { output, signal }) {
  mkdirSync(cacheFolder, { recursive: true })
  const log = join(cacheFolder, `${what.replace(/ \(.*/, '').toLowerCase().replaceAll(' ', '-')}.log`)
  writeFileSync(log, output)
  const tail = output.trimEnd().split('\n').slice(-shownLines)
  return [...tail, '', adviceFor(output, signal), `The whole output is in ${relative(root, log)}.`].join('\n')
}

/**
 * Runs one step quietly with its progress on the stream.
 * @throws {StepFailure} with the end of the output and what to do
 */
export async function step(stream, what, [program, ...parameters], environment) {
  const progress = announce(stream, what)
  const result = await runQuietly(program, parameters, environment)
  if (result.status === 0) {
    progress.done()
    return
  }
  progress.failed()
  throw new StepFailure(describeFailure(what, result))
}
