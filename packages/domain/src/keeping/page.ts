import * as z from 'zod'

/** Most rows of one page. */
export const pageLimit = 100

/** A question for one page: how many rows, and after which. */
export const pageRequestSchema = z.strictObject({
  limit: z.int().min(1).max(pageLimit).default(25),
  /** Opaque; given by the page before. */
  cursor: z.string().max(600).optional(),
})

/** A question for one page. */
export type PageRequest = z.infer<typeof pageRequestSchema>

/** One page of a list. */
export interface Page<Row> {
  rows: readonly Row[]
  /** Where the next page begins; absent on the last. */
  next?: string
}
