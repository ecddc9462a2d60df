import { readNotice } from '../../read-notice.ts'
import { readRecord } from '../../spreadsheet/read-record.ts'
import { readFile } from '../read-file.ts'

/** What can be done with a file away from the one who asks; each is slow, or may be made to be. */
export const tasks = {
  /** Its words. */
  words: readFile,
  /** Its registers. */
  notice: async (bytes: Uint8Array, name: string) => readNotice(await readFile(bytes, name)),
  /** The activities of a record in a spreadsheet. */
  record: readRecord,
} as const satisfies Record<string, (bytes: Uint8Array, name: string) => Promise<unknown>>

/** What can be done with a file. */
export type Task = keyof typeof tasks

/** What comes of it. */
export type Outcome<Name extends Task> = Awaited<ReturnType<(typeof tasks)[Name]>>
