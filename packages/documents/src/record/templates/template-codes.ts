/** Whose form the record has: the wording of the Finnish authority, of the British ICO, of the French CNIL. */
export const recordTemplateCodes = ['fi', 'ico', 'cnil'] as const

/** Whose form the record has. */
export type RecordTemplateCode = (typeof recordTemplateCodes)[number]
