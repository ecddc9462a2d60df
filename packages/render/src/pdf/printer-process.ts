import type { Document } from '@seloste/documents'
import { Failure } from '@seloste/domain'
import type { Answer, Order } from './printing.ts'

// A process of its own: setting blocks, and the memory that it leaks goes with the process.
let typesetter: Promise<(document: Document) => Uint8Array<ArrayBuffer>> | undefined

/** Read at the first order, so that a machine that the press was not built for is told and not thrown. */
function prepared(): Promise<(document: Document) => Uint8Array<ArrayBuffer>> {
  typesetter ??= import('./typesetter.ts').then(({ createTypesetter }) => createTypesetter())
  return typesetter
}

async function answer({ document }: Order): Promise<Answer> {
  const memory = () => process.memoryUsage.rss()
  try {
    const pdf = (await prepared())(document)
    return { pdf, memory: memory() }
  } catch (error) {
    if (error instanceof Failure && error.code === 'too_large')
      return { refusal: error.code, memory: memory() }
    return { problem: error instanceof Error ? error.message : String(error), memory: memory() }
  }
}

process.on('message', async (order: Order) => {
  process.send?.(await answer(order))
})
process.on('disconnect', () => process.exit())
// Whoever started this one decides when it ends.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined)
