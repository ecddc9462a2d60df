import { composeNotice, type Document } from '@seloste/documents'
import { Failure, type FrozenRegister, type Language } from '@seloste/domain'
import { exitStatus } from '../exit-status.ts'
import { readRegister } from '../input/read-register.ts'
import { gathered, type Outcome } from '../outcome.ts'
import { isText, rendered, renderedTogether } from '../output/rendered.ts'
import { writeAtomically } from '../output/write-atomically.ts'
import { writeOut } from '../output/write-out.ts'
import { causeOf } from '../wording/cause-of.ts'
import { message } from '../wording/messages.ts'
import type { Complain } from './command.ts'
import type { Format, RenderOptions } from './render-options.ts'
import { targetsOf } from './render-targets.ts'

/**
 * Composes the notice of each register and writes it out. Everything is read and composed before anything is
 * written, so that a bad file leaves no half of a set behind.
 */
export async function render(
  files: readonly string[],
  options: RenderOptions,
  complain: Complain,
): Promise<number> {
  const refuse = (lines: readonly string[]) => {
    for (const line of lines) complain(line)
    return exitStatus.badInput
  }
  const { language } = options
  if (files.filter((file) => file === '-').length > 1) return refuse([message('stdinTwice', language)])
  const targets = await targetsOf(files, options)
  if ('refusal' in targets) return refuse([targets.refusal])
  const read: Outcome<FrozenRegister>[] = []
  for (const file of files) read.push(await readRegister(file, language))
  const { values, refusals } = gathered(read)
  if (refusals.length > 0) return refuse(refusals)
  const documents = values.map(({ register, organisation }) => composeNotice(register, organisation, options))
  if (targets.value.length === 0) {
    const refusal = await showAll(documents, options)
    return refusal === undefined ? exitStatus.done : refuse([refusal])
  }
  const written = await writeEach(documents, targets.value, options.format, language)
  return written.length > 0 ? refuse(written) : exitStatus.done
}

/** Writes to standard output; files that are no text go to a program, one of them, and never to a terminal. */
async function showAll(
  documents: readonly Document[],
  { format, language }: RenderOptions,
): Promise<string | undefined> {
  const [first, ...others] = documents
  if (isText(format)) {
    await writeOut(renderedTogether(documents, format))
    return undefined
  }
  if (first === undefined || others.length > 0 || process.stdout.isTTY)
    return message('needsOutput', language, format)
  try {
    await writeOut(await rendered(first, format))
    return undefined
  } catch (error) {
    return message('notRendered', language, format, reasonOf(error))
  }
}

async function writeEach(
  documents: readonly Document[],
  targets: readonly string[],
  format: Format,
  language: Language,
): Promise<string[]> {
  const refusals: string[] = []
  for (const [index, document] of documents.entries()) {
    const target = targets[index] ?? ''
    try {
      await writeAtomically(target, await rendered(document, format))
    } catch (error) {
      refusals.push(
        error instanceof Failure
          ? message('notRendered', language, target, reasonOf(error))
          : message('unwritable', language, target, causeOf(error)),
      )
    }
  }
  return refusals
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Failure)) throw error
  return error.cause instanceof Error ? error.cause.message : error.code
}
