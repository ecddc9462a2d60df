import { memo } from 'react'
import { AccountabilitySection } from './accountability-section.tsx'
import { DataSection, DataSubjectsSection } from './data-sections.tsx'
import { NotesSection, ParticularsSection, ReviewSection } from './document-sections.tsx'
import { RecipientsSection, SourcesSection, TransfersSection } from './flow-sections.tsx'
import { IdentitySection } from './identity-section.tsx'
import { MeasuresSection, RetentionSection } from './keeping-sections.tsx'
import { PartiesSection } from './parties-section.tsx'
import { PurposesSection } from './purposes-section.tsx'
import { RightsSection } from './rights-section.tsx'
import { AutomatedDecisionsSection, CookiesSection } from './technique-sections.tsx'

/** The facts of a register, a section for each concept; drawn once, each field follows its own fact. */
export const Sections = memo(function Sections() {
  return (
    <>
      <IdentitySection />
      <PartiesSection />
      <PurposesSection />
      <DataSubjectsSection />
      <DataSection />
      <SourcesSection />
      <RecipientsSection />
      <TransfersSection />
      <RetentionSection />
      <MeasuresSection />
      <RightsSection />
      <AutomatedDecisionsSection />
      <CookiesSection />
      <ReviewSection />
      <ParticularsSection />
      <NotesSection />
      <AccountabilitySection />
    </>
  )
})
