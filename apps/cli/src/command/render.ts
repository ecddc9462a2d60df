import { composeNotice, type Document, noticeCss, renderHtml, renderMarkdown } from '@seloste/documents'
import type { FrozenRegister, Language } from '@seloste/domain'
import { exitStatus } from '../exit-status.ts'
import { readRegister } from '../input/read-register.ts'
import { gathered, type Outcome } from '../outcome.ts'
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
    await writeOut(together(documents, options.format))
    return exitStatus.done
  }
  const written = await writeEach(documents, targets.value, options.format, language)
  return written.length > 0 ? refuse(written) : exitStatus.done
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
      await writeAtomically(target, textIn(document, format))
    } catch (error) {
      refusals.push(message('unwritable', language, target, causeOf(error)))
    }
  }
  return refusals
}

/** Several documents on one stream; as JSON one object for one, an array for several. */
function together(documents: readonly Document[], format: Format): string {
  const [only, ...others] = documents
  if (format === 'json' && only !== undefined && others.length > 0) return json(documents)
  return documents.map((document) => textIn(document, format)).join('\n')
}

function textIn(document: Document, format: Format): string {
  switch (format) {
    case 'html':
      return renderHtml(document, { standalone: { css: noticeCss } })
    case 'md':
      return renderMarkdown(document)
    case 'json':
      return json(document)
    default:
      return format satisfies never
  }
}

function json(value: Document | readonly Document[]): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
