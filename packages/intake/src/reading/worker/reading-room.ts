import { Failure } from '@seloste/domain'
import { fileLimit } from '../limits.ts'
import { unreadable } from '../unreadable.ts'
import type { Order } from './messages.ts'
import { type Reader, startReader } from './reader.ts'
import type { Outcome, Task } from './tasks.ts'

/** Readers at work, apart from the one who asks: what a file does to them it does to nobody else. */
export type ReadingRoom = {
  /**
   * Does a task with a file. Throws the `Failure` of the file, `busy` when too many wait, and the signal's reason when it
   * is aborted.
   */
  readonly read: <Name extends Task>(
    task: Name,
    file: { readonly bytes: Uint8Array; readonly name: string },
    options?: { readonly signal?: AbortSignal },
  ) => Promise<Outcome<Name>>
  /** Ends the readers at once. */
  readonly close: () => void
}

type Job = {
  readonly order: Order
  readonly signal: AbortSignal | undefined
  readonly done: PromiseWithResolvers<unknown>
}

/** Most files that wait. */
const queue = 100

/**
 * A room of at most so many readers, each started when there is work for it and ended after a time without any. Times in
 * milliseconds.
 */
export function createReadingRoom({ readers = 2, patience = 10_000, idle = 60_000 } = {}): ReadingRoom {
  const waiting: Job[] = []
  const free: Reader[] = []
  const busy = new Set<Reader>()
  let restTimer: NodeJS.Timeout | undefined

  const work = () => {
    clearTimeout(restTimer)
    while (waiting.length > 0 && busy.size < readers) {
      const job = waiting.shift()
      if (job?.signal?.aborted) job.done.reject(job.signal.reason)
      else if (job !== undefined) give(job, freeReader())
    }
    if (busy.size === 0) restTimer = setTimeout(endFree, idle).unref()
  }
  const freeReader = (): Reader => {
    const reader = free.pop()
    if (reader === undefined) return startReader()
    if (!reader.isSpent()) return reader
    reader.end()
    return freeReader()
  }
  const give = ({ order, signal, done }: Job, reader: Reader) => {
    busy.add(reader)
    reader
      .read(order, patience, signal)
      .then(done.resolve, done.reject)
      .finally(() => {
        busy.delete(reader)
        free.push(reader)
        work()
      })
  }
  const endFree = () => {
    for (const reader of free.splice(0)) reader.end()
  }

  return {
    async read<Name extends Task>(
      task: Name,
      { bytes, name }: Omit<Order, 'task'>,
      { signal }: { signal?: AbortSignal } = {},
    ) {
      signal?.throwIfAborted()
      if (bytes.length > fileLimit * 1024 * 1024) throw unreadable('file_too_large', fileLimit)
      if (waiting.length >= queue) throw new Failure('busy')
      const done = Promise.withResolvers<unknown>()
      waiting.push({ order: { task, bytes, name }, signal, done })
      work()
      // A reader is this program again, and answers each task with what that task gives.
      return (await done.promise) as Outcome<Name>
    },
    close() {
      for (const { done } of waiting.splice(0)) done.reject(new Failure('unavailable'))
      for (const reader of busy) reader.end()
      endFree()
    },
  }
}
