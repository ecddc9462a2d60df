import * as z from 'zod'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { threeValued } from '../text/stated.ts'
import { accountabilitySchema } from './accountability.ts'
import { automatedDecisionSchema } from './automated-decision.ts'
import { cookiesShape } from './cookies.ts'
import { dataCategorySchema } from './data-category.ts'
import { dataSubjectCategorySchema } from './data-subject-category.ts'
import { legalBasisSchema } from './legal-basis.ts'
import { manualMaterialStates, measureSchema } from './measure.ts'
import { particularsSchema } from './particulars.ts'
import { purposeSchema } from './purpose.ts'
import { recipientSchema } from './recipient.ts'
import { retentionSchema } from './retention.ts'
import { reviewSchema } from './review.ts'
import { rightsProcedureSchema } from './rights-procedure.ts'
import { currentSchemaVersion } from './schema-version.ts'
import { sectionNoteSchema } from './section-note.ts'
import { sourceSchema } from './source.ts'
import { systemSchema } from './system.ts'
import { transferSchema } from './transfer.ts'

/** Whether the organisation decides of the processing or processes for others: GDPR Art. 4(7)–(8), 30(1)–(2). */
export const registerRoles = ['controller', 'processor'] as const

/** The facts of a register, with parties held as `party` says: references and parties while edited, parties alone when frozen. */
export function registerShape<Slot extends z.ZodType>(party: Slot) {
  const namedParties = z.array(z.strictObject({ id: itemIdSchema, party })).max(50)
  return {
    schemaVersion: z.literal(currentSchemaVersion),
    name: localizedTextSchema,
    role: z.enum(registerRoles),
    /** What the register is, or on what it rests. */
    description: localizedTextSchema.optional(),
    /** Parts of the register with names of their own. */
    parts: z
      .array(z.strictObject({ id: itemIdSchema, name: localizedTextSchema.optional() }))
      .max(50)
      .optional(),
    /** The unit that is responsible. */
    unit: localizedTextSchema.optional(),
    /** The controller, when it is not the organisation. */
    controller: party.optional(),
    /** Art. 26, with the essence of the arrangement. */
    jointControllers: namedParties.optional(),
    jointArrangement: localizedTextSchema.optional(),
    /** Those on whose behalf data are processed, for a processor: Art. 30(2)(a). */
    principals: namedParties.optional(),
    representative: party.optional(),
    contact: party.optional(),
    dpo: party.optional(),
    purposes: z.array(purposeSchema).max(100),
    /** Bases that are stated for the register as a whole and tied to no purpose. */
    legalBases: z.array(legalBasisSchema).max(10),
    dataSubjectCategories: z.array(dataSubjectCategorySchema).max(100),
    dataCategories: z.array(dataCategorySchema).max(200),
    sources: threeValued({ items: z.array(sourceSchema(party)).max(100) }),
    recipients: threeValued({
      items: z.array(recipientSchema(party)).max(200),
      /** Data are given to these and to nobody else. */
      exclusive: z.boolean().optional(),
    }),
    transfers: threeValued({ items: z.array(transferSchema).max(100) }),
    retention: z.array(retentionSchema).max(100),
    measures: z.array(measureSchema).max(200),
    manualMaterial: z.enum(manualMaterialStates),
    rights: rightsProcedureSchema(party),
    automatedDecisions: threeValued({ items: z.array(automatedDecisionSchema).max(50) }),
    cookies: threeValued(cookiesShape(party)),
    systems: z.array(systemSchema(party)).max(100).optional(),
    review: reviewSchema,
    particulars: particularsSchema,
    accountability: accountabilitySchema.optional(),
    notes: z.array(sectionNoteSchema).max(100),
  }
}
