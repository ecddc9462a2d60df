import { Worker } from 'node:worker_threads'
import { unreadable } from '../unreadable.ts'
import type { Answer, Order, ready } from './messages.ts'
import { programBeside } from './program-beside.ts'

// The reading is done in a thread, so that this one can see how much memory it takes.
const limits = { memory: 500 * 1024 * 1024, heap: 320, stack: 4 }
const glance = 50

const thread = new Worker(programBeside('reading-thread', import.meta.url), {
  resourceLimits: { maxOldGenerationSizeMb: limits.heap, stackSizeMb: limits.stack },
})

const { code, fields } = unreadable('file_unsafe')
const tooMuch: Answer = { refusal: { code, fields: [...fields] }, spent: true }

function say(word: Answer | typeof ready): void {
  process.send?.(word)
}

/** The last answer: what comes after it would be of no use. */
function end(last: Answer): void {
  process.send?.(last, () => process.exit())
}

setInterval(() => {
  if (process.memoryUsage.rss() > limits.memory) end(tooMuch)
}, glance).unref()

thread.on('message', say)
thread.on('error', (error: NodeJS.ErrnoException) => {
  end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : { problem: error.stack ?? error.message })
})
process.on('message', (order: Order) => thread.postMessage(order))
process.on('disconnect', () => process.exit())
// Whoever started this one decides when it ends.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined)
