import type { Scope } from '@seloste/domain'
import type { Queryable } from '../statement/prepared.ts'

/** What a batch is written with. */
export interface Writing {
  connection: Queryable
  /** The first parameters of every write. */
  attributed: readonly string[]
  scope: Scope
  at: Date
  reason: string | undefined
}

/** A list of words as one parameter among many: PostgreSQL reads it as an array of text. */
export function arrayText(words: readonly string[]): string {
  return `{${words.map((word) => `"${word.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
}
