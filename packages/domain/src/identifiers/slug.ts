import * as z from 'zod'

/** Words that the product's own addresses begin with; no organisation or register may be called so. */
export const reservedSlugs = [
  'app',
  'api',
  'assets',
  'sign-in',
  'sign-out',
  'setup',
  'health',
  'embed',
  'fi',
  'sv',
  'en',
] as const

/** Schema of the part of a public address that names an organisation or a register. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80)
  .refine((slug) => !(reservedSlugs as readonly string[]).includes(slug), { params: { code: 'reserved' } })
