import type { ConceptCode } from '@seloste/domain'
import type { Block } from '../document/document.ts'
import { composeAutomatedDecisions } from './automated-decisions.ts'
import { composeBasesWithPurposes } from './bases-with-purposes.ts'
import { composeChanges, composeDates } from './changes.ts'
import { composeComplaint } from './complaint.ts'
import type { Composition } from './composition.ts'
import { composeContact, composeContactAndOfficer, composeOfficer } from './contact.ts'
import { composeController } from './controller.ts'
import { composeCookies } from './cookies.ts'
import { composeDataCategories } from './data-categories.ts'
import { composeDataSubjects } from './data-subjects.ts'
import { composeElectronicMeasures, composeManualMeasures, composeMeasures } from './measures.ts'
import { composeName } from './name.ts'
import { composeProvision } from './provision.ts'
import { composeBasesAlone, composePurposes, composePurposesAlone } from './purposes.ts'
import { composeRecipients } from './recipients.ts'
import { composeRetention } from './retention.ts'
import {
  composeAccess,
  composeObjection,
  composeOtherRights,
  composeRectification,
  composeRights,
} from './rights.ts'
import { composeProcedure } from './rights-procedure.ts'
import { composeSources } from './sources.ts'
import { composeSummary } from './summary.ts'
import { composeTransfers } from './transfers.ts'

/** A part of a notice: what it composes, and the concepts whose facts and notes it tells. */
export interface Part {
  concepts: readonly ConceptCode[]
  compose: (composition: Composition) => Block[]
}

/** The parts from which a layout builds its sections. */
export const parts = {
  summary: { concepts: [], compose: composeSummary },
  controller: { concepts: ['controller', 'jointControllers', 'representative'], compose: composeController },
  contact: { concepts: ['contact'], compose: composeContact },
  officer: { concepts: ['dpo'], compose: composeOfficer },
  contactAndOfficer: { concepts: ['contact', 'dpo'], compose: composeContactAndOfficer },
  name: { concepts: ['name'], compose: composeName },
  purposes: { concepts: ['purposes', 'legalBases'], compose: composePurposes },
  purposesAlone: { concepts: ['purposes'], compose: composePurposesAlone },
  basesAlone: { concepts: ['legalBases'], compose: composeBasesAlone },
  basesWithPurposes: { concepts: ['purposes', 'legalBases'], compose: composeBasesWithPurposes },
  dataSubjects: { concepts: ['dataSubjectCategories'], compose: composeDataSubjects },
  dataCategories: { concepts: ['dataCategories'], compose: composeDataCategories },
  provision: { concepts: ['provision'], compose: composeProvision },
  sources: { concepts: ['sources'], compose: composeSources },
  recipients: { concepts: ['recipients'], compose: composeRecipients },
  transfers: { concepts: ['transfers'], compose: composeTransfers },
  retention: { concepts: ['retention'], compose: composeRetention },
  measures: { concepts: ['measures'], compose: composeMeasures },
  manualMeasures: { concepts: [], compose: composeManualMeasures },
  electronicMeasures: { concepts: ['measures'], compose: composeElectronicMeasures },
  rights: { concepts: ['rights'], compose: composeRights },
  access: { concepts: [], compose: composeAccess },
  rectification: { concepts: [], compose: composeRectification },
  otherRights: { concepts: ['rights'], compose: composeOtherRights },
  procedure: { concepts: [], compose: composeProcedure },
  objection: { concepts: ['objection'], compose: composeObjection },
  complaint: { concepts: ['complaint'], compose: composeComplaint },
  automatedDecisions: { concepts: ['automatedDecisions'], compose: composeAutomatedDecisions },
  cookies: { concepts: ['cookies'], compose: composeCookies },
  dates: { concepts: [], compose: composeDates },
  changes: { concepts: ['review', 'changes'], compose: composeChanges },
} as const satisfies Record<string, Part>

/** Code of a part. */
export type PartCode = keyof typeof parts
