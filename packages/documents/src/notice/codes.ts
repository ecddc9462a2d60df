import type { AutomatedDecision, DataCategory, LegalBasis, Purpose, ResolvedRegister } from '@seloste/domain'

/** Code of a legal basis, `6-1-a` to `6-1-f`. */
export type LegalBasisCode = NonNullable<LegalBasis['code']>
/** Code of a condition of Art. 9(2). */
export type SpecialCategoryCondition = NonNullable<DataCategory['specialCategoryCondition']>
/** Code of a national derogation of the Data Protection Act, section 6. */
export type NationalDerogation = NonNullable<DataCategory['nationalDerogation']>
/** Code of a ground of the Data Protection Act, section 29. */
export type IdentityCodeGround = NonNullable<DataCategory['identityCodeGround']>
/** Code of an exception of Art. 22(2). */
export type DecisionException = NonNullable<AutomatedDecision['exception']>
/** A channel of direct marketing. */
export type MarketingChannel = NonNullable<Purpose['channels']>[number]

type Items<Fact> =
  Extract<Fact, { state: 'stated' }> extends { items: readonly (infer Item)[] } ? Item : never

/** A source with its party by value. */
export type StatedSource = Items<ResolvedRegister['sources']>
/** A recipient with its party by value. */
export type StatedRecipient = Items<ResolvedRegister['recipients']>
