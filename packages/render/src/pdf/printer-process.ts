import { Failure } from '@seloste/domain'
import type { Answer, Order, PrintingStage } from './printing.ts'
import type { Typesetter } from './typesetter.ts'

// A process of its own: setting blocks, and the memory that it leaks goes with the process.
let typesetter: Promise<Typesetter> | undefined

/** Read at the first order, so that a machine that the press was not built for is told and not thrown. */
function prepared(): Promise<Typesetter> {
  typesetter ??= import('./typesetter.ts').then(({ createTypesetter }) => createTypesetter())
  return typesetter
}

/** Resolves when it is on its way: what comes next blocks. */
function tell(stage: PrintingStage, pages?: number): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve()
    else process.send({ stage, ...(pages !== undefined && { pages }) }, () => resolve())
  })
}

async function answer({ document }: Order): Promise<Answer> {
  const memory = () => process.memoryUsage.rss()
  try {
    const typeset = await prepared()
    const pdf = await typeset(document, tell)
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
