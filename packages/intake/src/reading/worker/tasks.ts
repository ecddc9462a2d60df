import { conceptCodes, languages } from '@seloste/domain'
import * as z from 'zod'
import { readWords } from '../../draft/read-words.ts'
import { readNotice } from '../../read-notice.ts'
import { readRecord } from '../../spreadsheet/read-record.ts'
import { readFile } from '../read-file.ts'

const wordsUnderSchema = z.strictObject({
  words: z.string(),
  concept: z.enum(conceptCodes),
  language: z.enum(languages),
})

/** Words that are to be read as what they say of a concept. */
export type WordsUnder = z.infer<typeof wordsUnderSchema>

/** What can be done with a file away from the one who asks; each is slow, or may be made to be. */
export const tasks = {
  /** Its words. */
  words: readFile,
  /** Its registers. */
  notice: async (bytes: Uint8Array, name: string) => readNotice(await readFile(bytes, name)),
  /** The activities of a record in a spreadsheet. */
  record: readRecord,
  /** What words say of a concept: `WordsUnder` as JSON. */
  facts: async (bytes: Uint8Array) => {
    const { words, concept, language } = wordsUnderSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
    return readWords(words, concept, language)
  },
} as const satisfies Record<string, (bytes: Uint8Array, name: string) => Promise<unknown>>

/** What can be done with a file. */
export type Task = keyof typeof tasks

/** What comes of it. */
export type Outcome<Name extends Task> = Awaited<ReturnType<(typeof tasks)[Name]>>
