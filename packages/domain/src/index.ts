export type { Difference, DifferenceKind } from './differences/difference.ts'
export { differencesOf } from './differences/differences-of.ts'
export { materialDifferences } from './differences/material-differences.ts'
export { materialGroundOf } from './differences/material-ground-of.ts'
export { type MaterialGround, materialGrounds } from './differences/material-grounds.ts'
export { publicFactsOf } from './differences/public-facts.ts'
export { isItem, isLocalizedText, isPartySlot, isRecord, isSame } from './differences/value-kinds.ts'
export { Failure, type FailureCode, type FieldError, failureCodes } from './errors/failure.ts'
export { failureMessage } from './errors/failure-message.ts'
export { type FieldErrorCode, fieldErrorCodes, fieldErrorsOf } from './errors/field-error.ts'
export { fieldErrorMessage, fieldErrorReason } from './errors/field-error-message.ts'
export { parse } from './errors/parse.ts'
export { isBusinessId } from './identifiers/business-id.ts'
export { countryCodes, countryName } from './identifiers/country.ts'
export { isIban } from './identifiers/iban.ts'
export { isPersonalIdentityCode } from './identifiers/personal-identity-code.ts'
export { formatPhone } from './identifiers/phone.ts'
export { reservedSlugs, slugSchema } from './identifiers/slug.ts'
export { type Confidence, confidences, type Intake, type ReadRegister, type Tie } from './intake/intake.ts'
export {
  type CellEdit,
  type ReadActivity,
  type ReadRecord,
  type RecordRemark,
  type RecordRemarkCode,
  recordRemarkCodes,
} from './intake/read-record.ts'
export { type ReportDraft, type ReportMatter, reportMatters } from './intake/report-draft.ts'
export {
  type Block,
  type BlockKind,
  blockKinds,
  type Origin,
  origins,
  type SourceText,
} from './intake/source-text.ts'
export {
  type Approval,
  type ApprovalState,
  type ApprovalStore,
  approvalStates,
} from './keeping/approval-store.ts'
export {
  type AskedLaw,
  type AssessmentStore,
  type FindingCounts,
  type FindingFilter,
  type FindingList,
  type FindingsSummary,
  findingListSchema,
  type KeptFinding,
  type RegisterAssessment,
  type RegisterFinding,
  type RuleSummary,
} from './keeping/assessment-store.ts'
export type { Author, Scope } from './keeping/author.ts'
export type {
  KeptOrganisation,
  Member,
  MemberRole,
  Membership,
  OrganisationStore,
} from './keeping/organisation-store.ts'
export { type Page, type PageRequest, pageLimit, pageRequestSchema } from './keeping/page.ts'
export type { KeptParty, PartyStore, TermStore } from './keeping/party-store.ts'
export {
  type PublicationFile,
  type PublicationFileFormat,
  type PublicationFileKey,
  type PublicationFileStore,
  publicationFileFormats,
} from './keeping/publication-file-store.ts'
export type {
  Publication,
  PublicationAssessment,
  PublicationStore,
  PublishedAddress,
  PublishedChange,
  PublishedEntry,
  PublishedNotice,
} from './keeping/publication-store.ts'
export {
  noNoteReasonSchema,
  publicationReasonLeast,
  publicationReasonSchema,
} from './keeping/publication-store.ts'
export type { KeptChanges, RecordChange, RecordStore } from './keeping/record-store.ts'
export {
  findingStates,
  type KeptRegister,
  type RegisterDraft,
  type RegisterList,
  type RegisterStore,
  type RegisterSummary,
  type RegisterVersion,
  registerListSchema,
  registerSorts,
  registerStates,
} from './keeping/register-store.ts'
export {
  type ScheduledPublication,
  type ScheduleState,
  type ScheduleStore,
  scheduleStates,
} from './keeping/schedule-store.ts'
export { type SealedVersion, versionSealText } from './keeping/version-seal.ts'
export {
  assessmentStateLabels,
  impactAssessmentPartLabels,
  informingExemptionLabels,
  residualRiskLabels,
  riskCriterionLabels,
} from './labels/accountability-labels.ts'
export { conceptLabels } from './labels/concept-labels.ts'
export {
  criminalRecordExtractLabels,
  identityCodePrintingLabels,
  provisionDutyLabels,
} from './labels/data-labels.ts'
export { factLabel, listFields } from './labels/fact-label.ts'
export {
  automatedDecisionKindLabels,
  measureKindLabels,
  measureMaterialLabels,
} from './labels/measure-labels.ts'
export {
  agreementTermLabels,
  memberRoleLabels,
  partyKindLabels,
  subProcessorAuthorisationLabels,
} from './labels/party-labels.ts'
export {
  marketingChannelLabels,
  marketingPermissionLabels,
  marketingPracticeLabels,
} from './labels/purpose-labels.ts'
export { disclosureConditionLabels, recipientRoleLabels } from './labels/recipient-labels.ts'
export {
  languageLabels,
  layoutLabels,
  manualMaterialLabels,
  registerRoleLabels,
  registerSortLabels,
  registerStateLabels,
  statedStateLabels,
  translationStateLabels,
} from './labels/register-labels.ts'
export {
  retentionBoundLabels,
  retentionEndLabels,
  retentionStatuteKindLabels,
} from './labels/retention-labels.ts'
export {
  identificationMeansLabels,
  requestChannelLabels,
  rightExceptionLabels,
} from './labels/rights-labels.ts'
export { sourceGroundLabels } from './labels/source-labels.ts'
export { derogationConditionLabels } from './labels/transfer-labels.ts'
export { type Organisation, organisationSchema } from './organisation/organisation.ts'
export {
  type SupervisoryAuthority,
  type SupervisoryAuthorityCode,
  supervisoryAuthorities,
  supervisoryAuthorityCodes,
} from './organisation/supervisory-authority.ts'
export type { Address } from './party/address.ts'
export { type Agreement, agreementTerms, subProcessorAuthorisations } from './party/agreement.ts'
export type { ContactDetails } from './party/contact-details.ts'
export {
  type Party,
  type PartyKind,
  type PartyReference,
  type PartySlot,
  partyKinds,
  partySchema,
  partySlotSchema,
} from './party/party.ts'
export { type LackingText, lackingTexts } from './publication/lacking-texts.ts'
export {
  mayApprove,
  type PublicationStage,
  publicationStageOf,
  publicationStages,
} from './publication/publication-stage.ts'
export { type Accountability, informingExemptions } from './register/accountability.ts'
export type { AutomatedDecision } from './register/automated-decision.ts'
export { type ContentMigration, contentMigrations, migrateContent } from './register/content-migrations.ts'
export type { CookieService, Cookies } from './register/cookies.ts'
export {
  criminalRecordExtractStates,
  type DataCategory,
  identityCodePrintings,
  type ProvisionDuty,
  provisionDuties,
} from './register/data-category.ts'
export type { DataSubjectCategory } from './register/data-subject-category.ts'
export { emptyRegister } from './register/empty-register.ts'
export { type FactPath, factPathOf, valueAt, withValueAt } from './register/fact-path.ts'
export { freezeRegister, type Referable, resolveRegister } from './register/freeze.ts'
export {
  type FrozenRegister,
  frozenRegisterFormat,
  frozenRegisterIn,
  frozenRegisterSchema,
  publishedNoticeFormat,
  type ResolvedRegister,
  resolvedRegisterSchema,
} from './register/frozen-register.ts'
export {
  type ImpactAssessment,
  impactAssessmentParts,
  type RiskCriterion,
  riskCriteria,
} from './register/impact-assessment.ts'
export type { LegalBasis } from './register/legal-basis.ts'
export {
  type Marketing,
  marketingChannels,
  marketingPermissions,
  marketingPractices,
} from './register/marketing.ts'
export { type Measure, manualMaterialStates } from './register/measure.ts'
export { type LayoutCode, layoutCodes, type Particulars } from './register/particulars.ts'
export { partyReferencesOf } from './register/party-references.ts'
export { publicView } from './register/public-view.ts'
export type { Purpose } from './register/purpose.ts'
export { disclosureConditions, type RecipientRole, recipientRoles } from './register/recipient.ts'
export { type Recipient, type Register, registerSchema, type Source } from './register/register.ts'
export { registerRoles } from './register/register-shape.ts'
export { type Retention, retentionBounds, retentionEnds } from './register/retention.ts'
export type { Review } from './register/review.ts'
export {
  type IdentificationMeans,
  identificationMeans,
  type RightsProcedure,
  requestChannels,
} from './register/rights-procedure.ts'
export { currentSchemaVersion } from './register/schema-version.ts'
export { type ConceptCode, conceptCodes, type SectionNote } from './register/section-note.ts'
export { sourceGrounds } from './register/source.ts'
export { partyIdsOf, thawRegister } from './register/thaw.ts'
export { clauseModules, derogationConditions, type Transfer } from './register/transfer.ts'
export { withoutItem } from './register/without-item.ts'
export type { RightException, RightExceptionCode } from './rights/exceptions.ts'
export { type Applicability, rightsMatrix } from './rights/matrix.ts'
export {
  isSpecialCategory,
  type RightAssessment,
  type RightReason,
  rightOrder,
  rightsOf,
} from './rights/rights-of.ts'
export { applyFix, type Fixable } from './rules/apply-fix.ts'
export type { ArticleExplanation } from './rules/articles/article.ts'
export { articleExplanation } from './rules/articles/article-explanation.ts'
export { articlesFor, articlesOf } from './rules/articles/articles-of.ts'
export { citationIn } from './rules/articles/citation-in.ts'
export type { Assessment, RuleOutcome } from './rules/assessment.ts'
export type { BreachEvents } from './rules/breaches/breach-events.ts'
export { readReport } from './rules/data-balance-report/read-report.ts'
export type { YearReport } from './rules/data-balance-report/year-report.ts'
export { type Finding, type Fix, type Severity, severities, type Worded } from './rules/finding.ts'
export { type JudgeOptions, judge } from './rules/judge.ts'
export { type EventsGround, judgeOperations, judgeYearReport } from './rules/judge-events.ts'
export type { DatedFigure, Law, LawPack, LawParameters } from './rules/law-pack.ts'
export { currentLawPack, lawPacks, ruleById } from './rules/law-packs.ts'
export type { Matter } from './rules/matter.ts'
export {
  type NoticeSection,
  type NoticeSectionKind,
  type NoticeText,
  noticeSectionKinds,
  type Span,
} from './rules/notice-text.ts'
export { renamingFix } from './rules/obsolete/renaming-fix.ts'
export type { Informing, LegalHold, Operations, Overdue } from './rules/operations.ts'
export { parametersOn } from './rules/parameters-on.ts'
export type { RequestEvents } from './rules/requests/request-events.ts'
export type { Rule, RuleScope, Verdict, Violation } from './rules/rule.ts'
export { fitTemplate } from './templates/fit-template.ts'
export { type RegisterTemplate, type TemplateSector, templateSectors } from './templates/register-template.ts'
export { registerTemplates } from './templates/register-templates.ts'
export { type Language, languages } from './text/language.ts'
export { languageSchema } from './text/language-schema.ts'
export {
  isBlank,
  type LocalizedText,
  type TranslationState,
  textIn,
  translationState,
  withText,
} from './text/localized-text.ts'
export { localizedTextSchema } from './text/localized-text-schema.ts'
export { type CodeOf, type Phrase, phraseIn } from './text/phrase.ts'
export { longTextLimit, longTextSchema, shortTextLimit, shortTextSchema } from './text/safe-text.ts'
export { type StatedState, statedStates } from './text/stated.ts'
export { deadlineAfter } from './time/deadline.ts'
export { type Duration, durationSchema, parseDuration } from './time/duration.ts'
export { instantSchema, plainDateSchema } from './time/plain-date.ts'
export {
  type AdequacyDecision,
  type AdequateCountryCode,
  adequacyDecisions,
} from './vocabulary/adequacy-decisions.ts'
export { type EeaCountryCode, eeaCountries } from './vocabulary/eea-countries.ts'
export { type OwnTerm, type OwnTermCode, ownTermSchema } from './vocabulary/own-term.ts'
export { type RetentionStatute, retentionStatuteTerms } from './vocabulary/retention-statutes.ts'
export { type RightCode, rightTerms } from './vocabulary/rights.ts'
export { expandIri, type Term } from './vocabulary/term.ts'
export {
  findTerm,
  type OpenVocabularyName,
  openVocabularies,
  type VocabularyName,
  vocabularies,
} from './vocabulary/vocabularies.ts'
