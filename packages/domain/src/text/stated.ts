import * as z from 'zod'

/**
 * A three-valued fact. “Nothing said” is not “none”: `notStated` is a gap, `none` an explicit denial,
 * `stated` holds the values.
 */
export function threeValued<Shape extends z.core.$ZodLooseShape>(
  stated: Shape,
  none: z.core.$ZodLooseShape = {},
) {
  return z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('notStated') }),
    z.strictObject({ state: z.literal('none'), ...none }),
    z.strictObject({ state: z.literal('stated'), ...stated }),
  ])
}

/** The three states of a three-valued fact. */
export const statedStates = ['notStated', 'none', 'stated'] as const

/** A state of a three-valued fact. */
export type StatedState = (typeof statedStates)[number]
