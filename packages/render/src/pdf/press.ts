import type { Document } from '@seloste/documents'
import { Failure } from '@seloste/domain'
import { type Printer, startPrinter } from './printer.ts'

/** Printers at work together. */
export interface Press {
  /** @throws {Failure} `too_large`, or `unavailable` with the cause */
  print(document: Document): Promise<Uint8Array<ArrayBuffer>>
  /** Ends the printers at once; what they had under way is `unavailable`. */
  close(): void
}

interface Job {
  document: Document
  done: PromiseWithResolvers<Uint8Array<ArrayBuffer>>
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
  const give = ({ document, done }: Job, printer: Printer) => {
    busy.add(printer)
    printer
      .print(document, patience)
      .then(done.resolve, done.reject)
      .finally(() => {
        busy.delete(printer)
        free.push(printer)
        work()
      })
  }
  const endFree = () => {
    for (const printer of free.splice(0)) printer.end()
  }

  return {
    print(document) {
      if (waiting.length >= queue) return Promise.reject(new Failure('unavailable'))
      const done = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
      waiting.push({ document, done })
      work()
      return done.promise
    },
    close() {
      for (const { done } of waiting.splice(0)) done.reject(new Failure('unavailable'))
      for (const printer of busy) printer.end()
      endFree()
    },
  }
}
