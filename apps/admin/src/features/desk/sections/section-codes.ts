import type { Register } from '@seloste/domain'

/** The sections of the desk in their order, one for each concept. */
export const sectionCodes = [
  'identity',
  'parties',
  'purposes',
  'dataSubjects',
  'data',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'measures',
  'rights',
  'automatedDecisions',
  'cookies',
  'review',
  'particulars',
  'notes',
  'accountability',
] as const

/** A section of the desk. */
export type SectionCode = (typeof sectionCodes)[number]

const tests: Record<SectionCode, (register: Register) => boolean> = {
  identity: (register) => Object.keys(register.name).length > 0,
  parties: ({ controller, contact, dpo, representative, jointControllers, principals }) =>
    [controller, contact, dpo, representative].some((slot) => slot !== undefined) ||
    [jointControllers, principals].some((list) => (list?.length ?? 0) > 0),
  purposes: (register) => register.purposes.length + register.legalBases.length > 0,
  dataSubjects: (register) => register.dataSubjectCategories.length > 0,
  data: (register) => register.dataCategories.length > 0,
  sources: (register) => register.sources.state !== 'notStated',
  recipients: (register) => register.recipients.state !== 'notStated',
  transfers: (register) => register.transfers.state !== 'notStated',
  retention: (register) => register.retention.length > 0,
  measures: (register) => register.measures.length > 0 || register.manualMaterial !== 'notStated',
  rights: (register) => Object.keys(register.rights).length > 0,
  automatedDecisions: (register) => register.automatedDecisions.state !== 'notStated',
  cookies: (register) => register.cookies.state !== 'notStated',
  review: (register) => Object.keys(register.review).length > 0,
  particulars: (register) => Object.keys(register.particulars).length > 0,
  notes: (register) => register.notes.length > 0,
  accountability: (register) => Object.keys(register.accountability ?? {}).length > 0,
}

/** True when the section says something, be it only that there is none. */
export function isFilled(section: SectionCode, register: Register): boolean {
  return tests[section](register)
}
