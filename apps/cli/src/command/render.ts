import { composeNotice } from '@seloste/documents'
import { Failure, type FrozenRegister, type Language } from '@seloste/domain'
import { exitStatus } from '../exit-status.ts'
import { readRegister } from '../input/read-register.ts'
import { gathered, type Outcome } from '../outcome.ts'
import { type ComposedNotice, isText, rendered, renderedTogether } from '../output/rendered.ts'
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
  const notices = values.map((frozen) => ({
    frozen,
    document: composeNotice(frozen.register, frozen.organisation, options),
  }))
  if (targets.value.length === 0) {
    const refusal = await showAll(notices, options)
    return refusal === undefined ? exitStatus.done : refuse([refusal])
  }
  const written = await writeEach(notices, targets.value, options.format, language)
  return written.length > 0 ? refuse(written) : exitStatus.done
}

/** Writes to standard output; files that are no text go to a program, one of them, and never to a terminal. */
async function showAll(
  notices: readonly ComposedNotice[],
  { format, language }: RenderOptions,
): Promise<string | undefined> {
  const [first, ...others] = notices
  if (isText(format)) {
    await writeOut(renderedTogether(notices, format))
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
  notices: readonly ComposedNotice[],
  targets: readonly string[],
  format: Format,
  language: Language,
): Promise<string[]> {
  const refusals: string[] = []
  for (const [index, notice] of notices.entries()) {
    const target = targets[index] ?? ''
    try {
      await writeAtomically(target, await rendered(notice, format))
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
