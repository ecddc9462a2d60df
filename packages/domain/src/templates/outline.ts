import type { ProvisionDuty } from '../register/data-category.ts'
import type { Register } from '../register/register.ts'
import type { DataCategoryCode } from '../vocabulary/data-categories.ts'
import type { DataSubjectCategoryCode } from '../vocabulary/data-subject-categories.ts'
import type { IdentityCodeGroundCode } from '../vocabulary/identity-code-grounds.ts'
import type { LegalBasisCode } from '../vocabulary/legal-bases.ts'
import type { MeasureCode } from '../vocabulary/measures.ts'
import type { NationalDerogationCode } from '../vocabulary/national-derogations.ts'
import type { PurposeCode } from '../vocabulary/purposes.ts'
import type { RecipientCode } from '../vocabulary/recipients.ts'
import type { RetentionStatuteCode } from '../vocabulary/retention-statutes.ts'
import type { RetentionTriggerCode } from '../vocabulary/retention-triggers.ts'
import type { SourceCode } from '../vocabulary/sources.ts'
import type { SpecialCategoryConditionCode } from '../vocabulary/special-category-conditions.ts'

/** One phrase in Finnish, Swedish and English. */
export type Trio = readonly [fi: string, sv: string, en: string]

/** A legal basis with what its kind asks to be told: the interest, the statute, or how consent is withdrawn. */
export type BasisOutline = KnownBasisOutline & {
  /** What it is used for, where a purpose has several. */
  appliesTo?: Trio
}

type KnownBasisOutline =
  | { code: Extract<LegalBasisCode, '6-1-b' | '6-1-d'> }
  | { code: Extract<LegalBasisCode, '6-1-a'>; withdrawal: Trio }
  | { code: Extract<LegalBasisCode, '6-1-c' | '6-1-e'>; statute: Trio }
  | { code: Extract<LegalBasisCode, '6-1-f'>; interest: Trio }

/** A purpose with its bases. */
export interface PurposeOutline {
  term?: PurposeCode
  words?: Trio
  bases: readonly BasisOutline[]
  marketing?: readonly ('email' | 'sms' | 'phone' | 'post')[]
}

/** A data category: a term of the vocabulary, or words with the data in it. */
export type DataOutline =
  | DataCategoryCode
  | { id: string; words: Trio; items?: readonly DataCategoryCode[]; special?: true }

/** Whom the data are about: a term, with words where its label is too wide. */
export type SubjectOutline = DataSubjectCategoryCode | { term: DataSubjectCategoryCode; words: Trio }

/** Where the data come from: a term, with words where its label does not fit. */
export type SourceOutline = SourceCode | { term: SourceCode; words: Trio }

/** A recipient: a term, with what it gets the data for and when. */
export type RecipientOutline = RecipientCode | { term: RecipientCode; words?: Trio; purpose?: Trio }

/** How long some of the data are kept: a period, after which they are erased, or a criterion. */
export interface RetentionOutline {
  subject?: Trio
  duration?: string
  trigger?: RetentionTriggerCode
  criterion?: Trio
  bound?: 'atMost' | 'atLeast' | 'exactly'
  statute?: RetentionStatuteCode
}

/** Whether one of the data must be given, and what follows when it is not: GDPR Art. 13(2)(e). */
export interface DutyOutline {
  provision: ProvisionDuty
  consequence?: Trio
}

/** What a template says about one register; the rest follows from its sector. */
export interface Outline {
  code: string
  name: Trio
  description: Trio
  purposes: readonly PurposeOutline[]
  subjects: readonly SubjectOutline[]
  data: readonly DataOutline[]
  /** Whether the data must be given; `observed` where nobody gives them. */
  provision: ProvisionDuty | 'observed'
  /** Goes on from “if the data are not given:”. */
  consequence: Trio
  /** The data, by their ids, of which something else holds than of the rest. */
  duties?: Readonly<Record<string, DutyOutline>>
  sources: readonly SourceOutline[]
  recipients: readonly RecipientOutline[]
  retention: readonly RetentionOutline[]
  measures?: readonly MeasureCode[]
  manual?: true
  unit?: Trio
  special?: {
    condition: SpecialCategoryConditionCode
    derogation?: NationalDerogationCode
    /** The provision on which the condition rests. */
    statute?: Trio
  }
  identityCodeGround?: IdentityCodeGroundCode
  criminalGround?: Trio
  cookies?: Register['cookies']
}
