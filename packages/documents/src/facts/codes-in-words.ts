import {
  agreementTermLabels,
  assessmentStateLabels,
  automatedDecisionKindLabels,
  clauseModules,
  conceptLabels,
  criminalRecordExtractLabels,
  derogationConditionLabels,
  disclosureConditionLabels,
  type FactPath,
  identificationMeansLabels,
  identityCodePrintingLabels,
  impactAssessmentPartLabels,
  informingExemptionLabels,
  languageLabels,
  layoutLabels,
  manualMaterialLabels,
  marketingChannelLabels,
  marketingPermissionLabels,
  marketingPracticeLabels,
  measureKindLabels,
  measureMaterialLabels,
  partyKindLabels,
  provisionDutyLabels,
  recipientRoleLabels,
  registerRoleLabels,
  requestChannelLabels,
  residualRiskLabels,
  retentionBoundLabels,
  retentionEndLabels,
  riskCriterionLabels,
  sourceGroundLabels,
  statedStateLabels,
  subProcessorAuthorisationLabels,
  type Term,
  type VocabularyName,
  vocabularies,
} from '@seloste/domain'

const termsOfItems: Readonly<Record<string, VocabularyName>> = {
  purposes: 'purpose',
  dataSubjectCategories: 'dataSubjectCategory',
  dataCategories: 'dataCategory',
  data: 'dataCategory',
  sources: 'source',
  recipients: 'recipient',
  measures: 'measure',
  trigger: 'retentionTrigger',
}

const clauseModuleLabels = Object.fromEntries(
  clauseModules.map((module) => [
    module,
    { fi: `moduuli ${module}`, sv: `modul ${module}`, en: `module ${module}` },
  ]),
)

const codesOfFields: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  authorisation: subProcessorAuthorisationLabels,
  category: vocabularies.cookieCategory,
  channels: { ...marketingChannelLabels, ...requestChannelLabels },
  clauseModule: clauseModuleLabels,
  contents: impactAssessmentPartLabels,
  criminalRecordExtract: criminalRecordExtractLabels,
  'legalBases/code': vocabularies.legalBasis,
  'automatedDecisions/kind': automatedDecisionKindLabels,
  'automatedDecisions/exception': vocabularies.automatedDecisionException,
  'measures/kind': measureKindLabels,
  bound: retentionBoundLabels,
  concept: conceptLabels,
  dependsOn: disclosureConditionLabels,
  derogation: vocabularies.transferDerogation,
  derogationConditions: derogationConditionLabels,
  end: retentionEndLabels,
  ground: informingExemptionLabels,
  identifiedBy: identificationMeansLabels,
  identityCodeGround: vocabularies.identityCodeGround,
  identityCodeOnDocuments: identityCodePrintingLabels,
  kind: partyKindLabels,
  languages: languageLabels,
  layout: layoutLabels,
  manualMaterial: manualMaterialLabels,
  material: measureMaterialLabels,
  mechanism: vocabularies.transferMechanism,
  nationalDerogation: vocabularies.nationalDerogation,
  permission: marketingPermissionLabels,
  practices: marketingPracticeLabels,
  provision: provisionDutyLabels,
  residualRisk: residualRiskLabels,
  right: vocabularies.right,
  riskCriteria: riskCriterionLabels,
  'sources/ground': sourceGroundLabels,
  'recipients/role': recipientRoleLabels,
  role: registerRoleLabels,
  specialCategoryCondition: vocabularies.specialCategoryCondition,
  'impactAssessment/state': assessmentStateLabels,
  state: statedStateLabels,
  statute: vocabularies.retentionStatute,
  terms: agreementTermLabels,
}

/** The vocabulary of the phrase at a fact path, or around the fact at it. */
export function vocabularyAt(path: FactPath): VocabularyName | undefined {
  const names = path.split('/').toReversed()
  for (const name of names) {
    if (name === 'items' || name === 'term' || name === 'words') continue
    const found = termsOfItems[name]
    if (found !== undefined) return found
  }
  return undefined
}

/** What the codes of a field are called, by code. */
export function codeLabels(
  place: string | undefined,
  field: string,
): Readonly<Record<string, Term>> | undefined {
  return codesOfFields[`${place}/${field}`] ?? codesOfFields[field]
}
