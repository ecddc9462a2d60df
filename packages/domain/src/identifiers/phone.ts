import { parsePhoneNumberFromString } from 'libphonenumber-js'
import * as z from 'zod'

/** The number in international form (`+358 40 574 5080`), read as a Finnish one when it has no country; undefined when it is no number. */
export function formatPhone(text: string): string | undefined {
  const number = parsePhoneNumberFromString(text, 'FI') ?? parsePhoneNumberFromString(`+${text}`, 'FI')
  if (number?.isPossible()) return number.formatInternational()
  const prefixed = parsePhoneNumberFromString(`+${text}`, 'FI')
  return prefixed?.isPossible() ? prefixed.formatInternational() : undefined
}

/** Schema of a telephone number as people write it. */
export const phoneSchema = z
  .string()
  .max(40)
  .refine((text) => /^[+\d][\d\s()./-]{2,39}$/.test(text) && formatPhone(text) !== undefined, {
    params: { code: 'phone' },
  })
