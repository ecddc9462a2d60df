import type { Document } from '@seloste/documents'
import { Failure } from '@seloste/domain'
import { type Printer, startPrinter } from './printer.ts'
import type { StageListener } from './printing.ts'

/** How a document is printed: it can be called off, and what is being done with it is told. */
export interface PrintOptions {
  signal?: AbortSignal | undefined
  onStage?: StageListener | undefined
}

/** Printers at work together. */
export interface Press {
  /**
   * What is called off ends at once, with its printer.
   * @throws {Failure} `too_large`, `busy` when too many wait, or `unavailable` with the cause; and the reason of the signal
   */
  print(document: Document, options?: PrintOptions): Promise<Uint8Array<ArrayBuffer>>
  /** Ends the printers at once; what they had under way is `unavailable`. */
  close(): void
}

interface Job {
  document: Document
  options: PrintOptions
  done: PromiseWithResolvers<Uint8Array<ArrayBuffer>>
  /** Who works on it. */
  printer?: Printer
}

/** Most documents that wait. */
const queue = 1000

/**
 * A press of at most so many printers, each started when there is work for it and ended after a time without any.
 * Times in milliseconds.
 */
export function createPress({ printers = 2, patience = 180_000, idle = 60_000 } = {}): Press {
  const waiting: Job[] = []
  const free: Printer[] = []
  const busy = new Set<Printer>()
  let restTimer: NodeJS.Timeout | undefined

  const work = () => {
    clearTimeout(restTimer)
    while (waiting.length > 0 && busy.size < printers) {
      const job = waiting.shift()
      if (job !== undefined) give(job, freePrinter())
    }
    if (busy.size === 0) restTimer = setTimeout(endFree, idle).unref()
  }
  const freePrinter = (): Printer => {
    for (let printer = free.pop(); printer !== undefined; printer = free.pop()) {
      if (!printer.isSpent()) return printer
      printer.end()
    }
    return startPrinter()
  }
  const give = (job: Job, printer: Printer) => {
    const { document, options, done } = job
    job.printer = printer
    busy.add(printer)
    printer
      .print(document, patience, options.onStage)
      .then(done.resolve, done.reject)
      .finally(() => {
        busy.delete(printer)
        free.push(printer)
        work()
      })
  }
  const callOff = (job: Job) => {
    job.done.reject(job.options.signal?.reason)
    const at = waiting.indexOf(job)
    if (at === -1) job.printer?.end()
    else waiting.splice(at, 1)
  }
  const endFree = () => {
    for (const printer of free.splice(0)) printer.end()
  }

  return {
    print(document, options = {}) {
      if (waiting.length >= queue) return Promise.reject(new Failure('busy'))
      const { signal } = options
      if (signal?.aborted) return Promise.reject(signal.reason)
      const job: Job = { document, options, done: Promise.withResolvers() }
      const off = () => callOff(job)
      signal?.addEventListener('abort', off)
      waiting.push(job)
      work()
      return job.done.promise.finally(() => signal?.removeEventListener('abort', off))
    },
    close() {
      for (const { done } of waiting.splice(0)) done.reject(new Failure('unavailable'))
      for (const printer of busy) printer.end()
      endFree()
    },
  }
}
