import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { runEnvironment } from './environment.mjs'
import { node24 } from './repository.mjs'

const followParent = new URL('./follow-parent.mjs', import.meta.url).href
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']
const sameSignal = 1000

/**
 * Runs a program on Node 24 in our place: signals go on to it, its exit status becomes ours, and it does not
 * outlive us. It has a process group of its own, so that Ctrl-C reaches it once, through us.
 */
export function runAttended(file, parameters, { cwd }) {
  const child = spawn(node24, ['--import', followParent, file, ...parameters], {
    cwd,
    env: runEnvironment(),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  let last = 0
  const pass = (signal) => {
    // A terminal and npm both deliver Ctrl-C: twice within a moment is meant once.
    if (Date.now() - last < sameSignal) return
    last = Date.now()
    child.kill(signal)
  }
  for (const signal of forwarded) process.on(signal, pass)
  watchNpm(() => pass('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (status, signal) => resolve(status ?? 128 + constants.signals[signal]))
  })
}

/** npm killed by kill -9 sends nothing; that it is gone shows in who our parent is. */
function watchNpm(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return
  const npm = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(timer)
    onGone()
  }, 1000)
  timer.unref()
}
