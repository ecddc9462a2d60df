import { composeRecord, type RecordOfProcessing, recordData, recordDocument } from '@seloste/documents'
import { Failure, type FrozenRegister } from '@seloste/domain'
import { exitStatus } from '../exit-status.ts'
import { readRegister } from '../input/read-register.ts'
import { gathered, type Outcome } from '../outcome.ts'
import { writeAtomically } from '../output/write-atomically.ts'
import { writeOut } from '../output/write-out.ts'
import { causeOf } from '../wording/cause-of.ts'
import { message } from '../wording/messages.ts'
import type { Complain } from './command.ts'
import type { RecordOptions } from './record-options.ts'

/** Composes one record of all the registers and writes it out; a bad file leaves nothing behind. */
export async function record(
  files: readonly string[],
  options: RecordOptions,
  complain: Complain,
): Promise<number> {
  const refuse = (lines: readonly string[]) => {
    for (const line of lines) complain(line)
    return exitStatus.badInput
  }
  const { language, format, output } = options
  if (files.filter((file) => file === '-').length > 1) return refuse([message('stdinTwice', language)])
  const read: Outcome<FrozenRegister>[] = []
  for (const file of files) read.push(await readRegister(file, language))
  const { values, refusals } = gathered(read)
  if (refusals.length > 0) return refuse(refusals)
  const [first] = values
  if (first === undefined) return refuse([message('missingFile', language)])
  const stranger = values.findIndex(({ organisation }) => organisation.slug !== first.organisation.slug)
  if (stranger !== -1) {
    const [own, other] = [first, values[stranger]].map((one) => one?.organisation.slug ?? '')
    return refuse([message('otherOrganisation', language, files[stranger] ?? '', other ?? '', own ?? '')])
  }
  const isBinary = format === 'xlsx' || format === 'pdf'
  if (output === undefined && isBinary && process.stdout.isTTY) {
    return refuse([message('needsOutput', language, format)])
  }
  const composed = composeRecord(values, first.organisation, options)
  let content: string | Uint8Array
  try {
    content = await contentOf(composed, options)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const cause = error.cause instanceof Error ? error.cause.message : error.code
    return refuse([message('notRendered', language, output ?? format, cause)])
  }
  if (output === undefined) {
    await writeOut(content)
    return exitStatus.done
  }
  try {
    await writeAtomically(output, content)
    return exitStatus.done
  } catch (error) {
    return refuse([message('unwritable', language, output, causeOf(error))])
  }
}

async function contentOf(
  composed: RecordOfProcessing,
  { format, carriesFacts }: RecordOptions,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(recordData(composed), null, 2)}\n`
  const { renderPdf, renderRecordCsv, renderRecordXlsx } = await import('@seloste/render')
  switch (format) {
    case 'xlsx':
      return renderRecordXlsx(composed, { carriesFacts })
    case 'csv':
      return renderRecordCsv(composed, { carriesFacts })
    case 'pdf':
      return renderPdf(recordDocument(composed))
    default:
      return format satisfies never
  }
}
