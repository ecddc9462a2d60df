import { pageRequestSchema } from '@seloste/domain'
import * as z from 'zod'

/** An id as anybody may send it; whether something has it is the store's to say. */
export const idSchema = z.string().min(1).max(100)

/** The version that somebody has before them. */
export const versionSchema = z.int().min(1).max(2_147_483_646)

/** One thing. */
export const oneSchema = z.strictObject({ id: idSchema })

/** One thing at the version that somebody has before them. */
export const oneAtVersionSchema = z.strictObject({ id: idSchema, version: versionSchema })

/** A page of what belongs to one thing. */
export const pageOfOneSchema = pageRequestSchema.extend({ id: idSchema })
