import type { IdentificationMeans } from '../../register/rights-procedure.ts'
import type { RightCode } from '../../vocabulary/rights.ts'

/** What an answer to a request for access tells: GDPR Art. 15(1)(a)–(h), 15(2), after the confirmation itself. */
export const accessItems = [
  'confirmation',
  'purposes',
  'dataCategories',
  'recipients',
  'retention',
  'rights',
  'complaint',
  'sources',
  'automatedDecisions',
  'transferSafeguards',
] as const

/** Something that an answer to a request for access tells. */
export type AccessItem = (typeof accessItems)[number]

/** One person's exercise of one right, as far as it has gone. Dates are ISO 8601; what is absent has not happened. */
export type RequestEvents = {
  readonly id: string
  readonly right: RightCode
  /** The day on which it reached any channel of the organisation. */
  readonly receivedOn: string
  readonly answeredOn?: string
  readonly askedElectronically?: boolean
  readonly outcome?: 'granted' | 'partlyRefused' | 'refused'
  readonly extension?: Extension
  readonly identityCheck?: IdentityCheck
  /** A fee that was asked, or a refusal of a request that is unfounded or excessive: Art. 12(5). */
  readonly burden?: Burden
  readonly refusal?: Refusal
  readonly access?: AccessAnswer
  readonly erasure?: ErasureAnswer
  readonly restriction?: { readonly liftedOn?: string; readonly toldOn?: string }
  readonly recipients?: RecipientNotices
  readonly portability?: {
    readonly format?: 'structured' | 'unstructured'
    readonly directTransfer?: 'done' | 'notFeasible'
  }
  readonly objection?: ObjectionAnswer
  readonly nationalRestriction?: NationalRestriction
}

/** More time: Art. 12(3). */
export type Extension = { readonly until: string; readonly toldOn?: string; readonly reasons?: string }

/** Further information to be sure of the person: Art. 12(6). The time limit waits for it where there was doubt. */
export type IdentityCheck = {
  readonly means: readonly IdentificationMeans[]
  readonly askedOn: string
  readonly answeredOn?: string
  /** Why there was reasonable doubt. */
  readonly doubt?: string
  readonly documentCopy?: boolean
}

/** Why a request is manifestly unfounded or excessive, and whether the fee is reasonable. */
export type Burden = { readonly demonstration?: string; readonly fee?: 'reasonable' | 'unreasonable' }

/** What a refusal tells: Art. 12(4). */
export type Refusal = {
  readonly reasons?: string
  readonly complaintTold?: boolean
  readonly remedyTold?: boolean
}

/** What was given to one who asked for access: Art. 15. */
export type AccessAnswer = {
  readonly tells: readonly AccessItem[]
  readonly copy?: {
    readonly electronic?: boolean
    readonly charged?: boolean
    readonly othersProtected?: boolean
  }
}

/** Why data were not erased: no ground of Art. 17(1), or an exception of Art. 17(3) and the law that it rests on. */
export type ErasureAnswer = {
  readonly noGround?: string
  readonly exception?: '17-3-a' | '17-3-b' | '17-3-c' | '17-3-d' | '17-3-e'
  readonly law?: string
}

/** Who was told of a rectification, erasure or restriction: Art. 19. */
export type RecipientNotices = {
  readonly told?: 'all' | 'some' | 'none'
  /** Why telling is impossible or asks too much. */
  readonly impossible?: string
  readonly subjectAsked?: boolean
  readonly subjectTold?: boolean
}

/** What followed on an objection: Art. 21(1), 21(3). */
export type ObjectionAnswer = {
  readonly stoppedOn?: string
  /** Compelling legitimate grounds, or a legal claim; never against an objection to marketing. */
  readonly grounds?: string
  /** Marketing: the least that is kept so that it does not begin again. */
  readonly suppressed?: boolean
  readonly restrictionAsked?: boolean
  readonly restrictedOn?: string
}

/** Access restricted by section 34 of the Data Protection Act. */
export type NationalRestriction = {
  readonly ground?: 1 | 2 | 3
  readonly restGiven?: boolean
  readonly reasonsTold?: boolean
  /** Why telling the reasons would defeat the restriction. */
  readonly silence?: string
  readonly ombudsmanTold?: boolean
}
