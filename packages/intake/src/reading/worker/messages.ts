import { failureCodes, fieldErrorCodes } from '@seloste/domain'
import * as z from 'zod'
import type { Task } from './tasks.ts'

/** A file that is to be read. */
export type Order = { readonly task: Task; readonly bytes: Uint8Array; readonly name: string }

const refusalSchema = z.strictObject({
  code: z.enum(failureCodes),
  fields: z.array(
    z.strictObject({
      path: z.string(),
      code: z.enum(fieldErrorCodes),
      params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
    }),
  ),
})

/** Why a file was not read, as data of a `Failure`. */
export type Refusal = z.infer<typeof refusalSchema>

/** What a reader says when it can take its first order. */
export const ready = 'ready'

/** What came of an order: what was read, why it was not, or what broke. */
export const answerSchema = z.union([
  z.strictObject({ outcome: z.unknown() }),
  /** `spent`: the reader cannot go on after it. */
  z.strictObject({ refusal: refusalSchema, spent: z.literal(true).exactOptional() }),
  z.strictObject({ problem: z.string() }),
])

/** What came of an order. */
export type Answer = z.infer<typeof answerSchema>
