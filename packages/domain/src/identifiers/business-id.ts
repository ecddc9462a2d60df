import { FinnishBusinessIds } from 'finnish-business-ids'
import * as z from 'zod'

/** True when a Finnish business id (Y-tunnus, `1234567-1`) is well formed and its check digit right. */
export function isBusinessId(text: string): boolean {
  return /^\d{7}-\d$/.test(text) && FinnishBusinessIds.isValidBusinessId(text)
}

/** Schema of a Finnish business id. */
export const businessIdSchema = z.string().refine(isBusinessId, { params: { code: 'business_id' } })
