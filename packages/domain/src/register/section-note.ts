import * as z from 'zod'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'

/** The concepts of a notice, each with its own facts. */
export const conceptCodes = [
  'controller',
  'jointControllers',
  'representative',
  'contact',
  'dpo',
  'name',
  'purposes',
  'legalBases',
  'dataSubjectCategories',
  'dataCategories',
  'provision',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'measures',
  'rights',
  'objection',
  'complaint',
  'automatedDecisions',
  'cookies',
  'review',
  'changes',
] as const

/** A concept of a notice. */
export type ConceptCode = (typeof conceptCodes)[number]

/** Something that an organisation tells under a concept and that no fact of the model holds. */
export const sectionNoteSchema = z.strictObject({
  id: itemIdSchema,
  concept: z.enum(conceptCodes),
  words: localizedTextSchema.optional(),
})

/** Something that an organisation tells under a concept. */
export type SectionNote = z.infer<typeof sectionNoteSchema>
