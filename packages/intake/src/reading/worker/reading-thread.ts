import { parentPort } from 'node:worker_threads'
import { Failure } from '@seloste/domain'
import { type Answer, type Order, ready } from './messages.ts'
import { tasks } from './tasks.ts'

async function answer({ task, bytes, name }: Order): Promise<Answer> {
  try {
    return { outcome: await tasks[task](bytes, name) }
  } catch (error) {
    if (error instanceof Failure) return { refusal: { code: error.code, fields: [...error.fields] } }
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(await answer(order))
})
parentPort?.postMessage(ready)
