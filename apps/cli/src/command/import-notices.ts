import { createReadingRoom, type Intake } from '@seloste/intake'
import { exitStatus } from '../exit-status.ts'
import { readIntake } from '../input/read-intake.ts'
import { readBytes } from '../input/read-text.ts'
import { gathered, type Outcome } from '../outcome.ts'
import { intakeJson } from '../output/intake-json.ts'
import { writeOut } from '../output/write-out.ts'
import { message } from '../wording/messages.ts'
import type { Complain } from './command.ts'
import type { ImportOptions } from './import-options.ts'

/** A file and what it was read as. */
export interface FiledIntake {
  file: string
  intake: Intake
}

/** Reads each file into registers and prints them; all are read first, so that a bad file leaves no half of a set. */
export async function importNotices(
  files: readonly string[],
  options: ImportOptions,
  complain: Complain,
): Promise<number> {
  const { language } = options
  if (files.filter((file) => file === '-').length > 1) {
    complain(message('stdinTwice', language))
    return exitStatus.badInput
  }
  const { values, refusals } = gathered(await readAll(files, options))
  if (refusals.length > 0) {
    for (const refusal of refusals) complain(refusal)
    return exitStatus.badInput
  }
  for (const { file, intake } of values)
    if (intake.kind === 'other') complain(message('noNotice', language, file))
  await writeOut(intakeJson(values, options))
  return exitStatus.done
}

async function readAll(
  files: readonly string[],
  { language }: ImportOptions,
): Promise<Outcome<FiledIntake>[]> {
  const room = createReadingRoom({ readers: 1 })
  try {
    const read: Outcome<FiledIntake>[] = []
    for (const file of files) {
      const bytes = await readBytes(file, language)
      const intake = 'refusal' in bytes ? bytes : await readIntake(file, bytes.value, language, room)
      read.push('refusal' in intake ? intake : { value: { file, intake: intake.value } })
    }
    return read
  } finally {
    room.close()
  }
}
