import { Failure, fieldErrorReason, type Language } from '@seloste/domain'
import type { Intake, ReadingRoom } from '@seloste/intake'
import type { Outcome } from '../outcome.ts'
import { message } from '../wording/messages.ts'

/** What a file with a notice was read as, away from this program: a file that stops the reader stops nothing else. */
export async function readIntake(
  file: string,
  bytes: Uint8Array,
  language: Language,
  room: ReadingRoom,
): Promise<Outcome<Intake>> {
  try {
    return { value: await room.read('notice', { bytes, name: file === '-' ? 'stdin.txt' : file }) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const [field] = error.fields
    if (field === undefined) throw error
    return { refusal: message('field', language, file, '', fieldErrorReason(field, language), '0') }
  }
}
