import { memo, type ReactNode } from 'react'
import { AccountabilitySection } from './accountability-section.tsx'
import { DataSection, DataSubjectsSection } from './data-sections.tsx'
import { NotesSection, ParticularsSection, ReviewSection } from './document-sections.tsx'
import { RecipientsSection, SourcesSection, TransfersSection } from './flow-sections.tsx'
import { IdentitySection } from './identity-section.tsx'
import { MeasuresSection, RetentionSection } from './keeping-sections.tsx'
import { PartiesSection } from './parties-section.tsx'
import { PurposesSection } from './purposes-section.tsx'
import { RightsSection } from './rights-section.tsx'
import { type SectionCode, sectionCodes } from './section-codes.ts'
import { AutomatedDecisionsSection, CookiesSection } from './technique-sections.tsx'

/** Each section of the desk with the fields of its facts. */
export const sectionViews: Readonly<Record<SectionCode, () => ReactNode>> = {
  identity: IdentitySection,
  parties: PartiesSection,
  purposes: PurposesSection,
  dataSubjects: DataSubjectsSection,
  data: DataSection,
  sources: SourcesSection,
  recipients: RecipientsSection,
  transfers: TransfersSection,
  retention: RetentionSection,
  measures: MeasuresSection,
  rights: RightsSection,
  automatedDecisions: AutomatedDecisionsSection,
  cookies: CookiesSection,
  review: ReviewSection,
  particulars: ParticularsSection,
  notes: NotesSection,
  accountability: AccountabilitySection,
}

/** The facts of a register, a section for each concept; drawn once, each field follows its own fact. */
export const Sections = memo(function Sections() {
  return sectionCodes.map((code) => {
    const View = sectionViews[code]
    return <View key={code} />
  })
})
