import { type ChildProcess, fork } from 'node:child_process'
import { Failure } from '@seloste/domain'
import { unreadable } from '../unreadable.ts'
import { type Answer, answerSchema, type Order, ready } from './messages.ts'
import { programBeside } from './program-beside.ts'

/** After so many files a reader is replaced: what a hostile file left behind goes with it. */
const lifetime = 200

/** Milliseconds that a reader may take to begin, on a machine that has much else to do. */
const startingTime = 60_000

/** A process that reads one file at a time. */
export type Reader = {
  /** Throws the `Failure` of the file; `file_too_slow` after so many milliseconds; the signal's reason when it is aborted. */
  readonly read: (order: Order, patience: number, signal?: AbortSignal) => Promise<unknown>
  /** Whether it has ended, or ought to. */
  readonly isSpent: () => boolean
  readonly end: () => void
}

/** Starts a reader; it keeps nobody alive while it has nothing to do. */
export function startReader(): Reader {
  const child = fork(programBeside('reading-process', import.meta.url), {
    serialization: 'advanced',
    execArgv: [],
    // It has no use for the secrets of the one that starts it.
    env: process.env['SystemRoot'] === undefined ? {} : { SystemRoot: process.env['SystemRoot'] },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let read = 0
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  const end = () => {
    ended = true
    child.kill('SIGKILL')
  }
  const started = nextWord(child, startingTime, () => new Failure('unavailable'))
  // Whoever asks first is told of it.
  started.catch(() => undefined)

  const ask = async (order: Order, patience: number, signal?: AbortSignal): Promise<Answer> => {
    if ((await abortable(started, signal)) !== ready) throw broken('the reader did not begin')
    const answering = nextWord(child, patience, () => unreadable('file_too_slow'))
    child.send(order)
    return answerSchema.parse(await abortable(answering, signal))
  }
  return {
    async read(order, patience, signal) {
      read += 1
      const answer = await ask(order, patience, signal).catch((error: unknown) => {
        end()
        throw error
      })
      if ('problem' in answer || 'spent' in answer) end()
      if ('outcome' in answer) return answer.outcome
      if ('problem' in answer) throw broken(answer.problem)
      throw new Failure(answer.refusal.code, { fields: answer.refusal.fields })
    },
    isSpent: () => ended || read >= lifetime,
    end,
  }
}

/** What a process says next; `late` when it says nothing for so many milliseconds. */
function nextWord(child: ChildProcess, patience: number, late: () => Failure): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const gone = (error: unknown) =>
    reject(broken(error instanceof Error ? error.message : 'the reader has ended'))
  const timer = setTimeout(() => reject(late()), patience)
  child.ref()
  child.channel?.ref()
  child.on('exit', gone).on('error', gone).on('message', resolve)
  return promise.finally(() => {
    clearTimeout(timer)
    child.off('exit', gone).off('error', gone).off('message', resolve)
    child.unref()
    child.channel?.unref()
  })
}

/** The same, but no longer than until the signal says so. */
function abortable<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', stop))
}

/** A file on which the reading breaks is broken to us; the cause is kept for the operator. */
function broken(why: string): Failure {
  const failure = unreadable('file_broken')
  failure.cause = new Error(`not read: ${why}`)
  return failure
}
