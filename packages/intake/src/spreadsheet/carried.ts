import { type KeptAs, recordFormat, recordTemplateCodes } from '@seloste/documents'
import {
  languageSchema,
  migrateContent,
  type Organisation,
  organisationSchema,
  type ResolvedRegister,
  resolvedRegisterSchema,
} from '@seloste/domain'
import * as z from 'zod'

/** A register as a spreadsheet carries it beside its row. */
export interface CarriedRegister {
  language: 'fi' | 'sv' | 'en'
  organisation: Organisation
  kept?: KeptAs
  register: ResolvedRegister
}

const carriedSchema = z.strictObject({
  format: z.literal(recordFormat),
  template: z.enum(recordTemplateCodes),
  language: languageSchema,
  organisation: organisationSchema,
  kept: z.strictObject({ id: z.string().max(100), version: z.int().min(1) }).optional(),
  register: z.preprocess(brought, resolvedRegisterSchema),
})

/** What is carried for a row; undefined when it has been changed or is of a newer program: the cells tell it then. */
export function carriedRegister(text: string): CarriedRegister | undefined {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  const { success, data: carried } = carriedSchema.safeParse(data)
  if (!success) return undefined
  const { language, organisation, kept, register } = carried
  return { language, organisation, register, ...(kept !== undefined && { kept }) }
}

/** Content of an older program in today’s shape; what no way leads from is refused by the schema. */
function brought(content: unknown): unknown {
  try {
    return migrateContent(content)
  } catch {
    return undefined
  }
}
