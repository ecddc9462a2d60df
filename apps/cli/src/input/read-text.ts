import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Language } from '@seloste/domain'
import type { Outcome } from '../outcome.ts'
import { causeOf } from '../wording/cause-of.ts'
import { message } from '../wording/messages.ts'

/** Most bytes that are read of one file. */
export const inputLimit = 10 * 1024 * 1024

/** The text of a file, or of standard input for `-`; never more than the limit is held. */
export async function readText(file: string, language: Language): Promise<Outcome<string>> {
  const bytes = await readBytes(file, language)
  return 'refusal' in bytes ? bytes : decode(bytes.value, file, language)
}

/** The bytes of a file, or of standard input for `-`; never more than the limit is held. */
export async function readBytes(file: string, language: Language): Promise<Outcome<Buffer>> {
  try {
    if (file !== '-' && (await stat(file)).isDirectory())
      return { refusal: message('folder', language, file) }
    const bytes = await readUpTo(file === '-' ? process.stdin : createReadStream(file))
    return bytes === undefined ? { refusal: message('tooLarge', language, file) } : { value: bytes }
  } catch (error) {
    const cause = causeOf(error)
    return {
      refusal:
        cause === 'ENOENT'
          ? message('notFound', language, file)
          : message('unreadable', language, file, cause),
    }
  }
}

async function readUpTo(stream: AsyncIterable<Buffer | string>): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > inputLimit) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Bytes as a text in UTF-8. */
export function decode(bytes: Buffer, file: string, language: Language): Outcome<string> {
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { refusal: message('notUtf8', language, file) }
  }
}
