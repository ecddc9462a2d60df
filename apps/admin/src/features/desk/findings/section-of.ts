import type { FactPath, Register } from '@seloste/domain'
import type { SectionCode } from '../sections/section-codes.ts'

const sections: Readonly<Record<string, SectionCode>> = {
  schemaVersion: 'identity',
  name: 'identity',
  role: 'identity',
  description: 'identity',
  parts: 'identity',
  unit: 'identity',
  systems: 'identity',
  controller: 'parties',
  jointControllers: 'parties',
  jointArrangement: 'parties',
  principals: 'parties',
  representative: 'parties',
  contact: 'parties',
  dpo: 'parties',
  purposes: 'purposes',
  legalBases: 'purposes',
  dataSubjectCategories: 'dataSubjects',
  dataCategories: 'data',
  sources: 'sources',
  recipients: 'recipients',
  transfers: 'transfers',
  retention: 'retention',
  measures: 'measures',
  manualMaterial: 'measures',
  rights: 'rights',
  automatedDecisions: 'automatedDecisions',
  cookies: 'cookies',
  review: 'review',
  particulars: 'particulars',
  notes: 'notes',
  accountability: 'accountability',
} satisfies Record<keyof Register, SectionCode>

/** The section of the desk in which a fact is written; what the organisation tells is nearest to who answers. */
export function sectionOf(path: FactPath): SectionCode {
  const [name = '', field] = path.split('/')
  // The right to complain has no fact of its own in a register: the notice tells it of the authority.
  if (name === 'complaint') return 'rights'
  if (name === 'organisation') return field === 'supervisoryAuthority' ? 'rights' : 'parties'
  return sections[name] ?? 'identity'
}
