/** The languages of notices and of the interface, in the order of preference when one is missing. */
export const languages = ['fi', 'sv', 'en'] as const

/** A language of a notice: Finnish, Swedish (of Finland) or English. */
export type Language = (typeof languages)[number]
