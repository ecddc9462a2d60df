import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Document } from '@seloste/documents'
import { Failure } from '@seloste/domain'
import { type Answer, answerSchema, type Order, type StageListener, stageSchema } from './printing.ts'

/** After so many documents, or with so much memory, a printer is replaced: the press gives some memory back only so. */
const lifetime = { documents: 300, memory: 600 * 1024 * 1024 }

/** A process that makes one PDF at a time. */
export interface Printer {
  /** @throws {Failure} `too_large`, or `unavailable` with the cause when it broke down or took too long (milliseconds) */
  print(document: Document, patience: number, onStage?: StageListener): Promise<Uint8Array<ArrayBuffer>>
  /** Whether it has ended, or ought to. */
  isSpent(): boolean
  end(): void
}

/** Starts a printer; it keeps nobody alive while it has nothing to do. */
export function startPrinter(): Printer {
  const child = startProcess()
  let printed = 0
  let memory = 0
  let ended = false
  for (const event of ['exit', 'error']) {
    child.on(event, () => {
      ended = true
    })
  }
  const end = () => {
    ended = true
    child.kill('SIGKILL')
  }
  return {
    async print(document, patience, onStage) {
      printed += 1
      const answer = await ask(child, { document }, patience, onStage).catch((error: unknown) => {
        end()
        throw error
      })
      memory = answer.memory
      if ('pdf' in answer) return answer.pdf
      throw 'refusal' in answer ? new Failure(answer.refusal) : unavailable(answer.problem)
    },
    isSpent: () => ended || printed >= lifetime.documents || memory > lifetime.memory,
    end,
  }
}

function startProcess(): ChildProcess {
  const here = fileURLToPath(import.meta.url)
  const program = fileURLToPath(new URL(`printer-process${extname(here)}`, import.meta.url))
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=512'],
    // It has no use for the secrets of the one that starts it.
    env: process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  rest(child)
  return child
}

function ask(
  child: ChildProcess,
  order: Order,
  patience: number,
  onStage: StageListener = () => undefined,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const lost = (why: string) => reject(unavailable(why))
  const gone = (error: unknown) => lost(error instanceof Error ? error.message : 'the printer has ended')
  const answered = (message: unknown) => {
    const said = stageSchema.safeParse(message)
    if (said.success) return onStage(said.data.stage, said.data.pages)
    const answer = answerSchema.safeParse(message)
    if (answer.success) resolve(answer.data)
    else lost('the printer gave no answer that can be read')
  }
  const timer = setTimeout(() => lost(`no answer in ${patience} ms`), patience)
  child.ref()
  child.channel?.ref()
  child.on('exit', gone).on('error', gone).on('message', answered)
  child.send(order, (error) => error !== null && gone(error))
  return promise.finally(() => {
    clearTimeout(timer)
    child.off('exit', gone).off('error', gone).off('message', answered)
    rest(child)
  })
}

function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

function unavailable(why: string): Failure {
  const failure = new Failure('unavailable')
  failure.cause = new Error(`no PDF: ${why}`)
  return failure
}
