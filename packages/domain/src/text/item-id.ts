import * as z from 'zod'

/** The stable name of an item of a list inside a register: fact paths and references use it. */
export const itemIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)
