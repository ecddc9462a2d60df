import {
  assessmentStateLabels,
  automatedDecisionKindLabels,
  conceptLabels,
  disclosureConditionLabels,
  type FactPath,
  informingExemptionLabels,
  languageLabels,
  layoutLabels,
  manualMaterialLabels,
  marketingChannelLabels,
  measureKindLabels,
  measureMaterialLabels,
  partyKindLabels,
  provisionDutyLabels,
  recipientRoleLabels,
  registerRoleLabels,
  requestChannelLabels,
  retentionBoundLabels,
  retentionEndLabels,
  statedStateLabels,
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

const codesOfFields: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  category: vocabularies.cookieCategory,
  channels: { ...marketingChannelLabels, ...requestChannelLabels },
  'legalBases/code': vocabularies.legalBasis,
  'automatedDecisions/kind': automatedDecisionKindLabels,
  'automatedDecisions/exception': vocabularies.automatedDecisionException,
  'measures/kind': measureKindLabels,
  bound: retentionBoundLabels,
  concept: conceptLabels,
  dependsOn: disclosureConditionLabels,
  derogation: vocabularies.transferDerogation,
  end: retentionEndLabels,
  ground: informingExemptionLabels,
  identityCodeGround: vocabularies.identityCodeGround,
  kind: partyKindLabels,
  languages: languageLabels,
  layout: layoutLabels,
  manualMaterial: manualMaterialLabels,
  material: measureMaterialLabels,
  mechanism: vocabularies.transferMechanism,
  nationalDerogation: vocabularies.nationalDerogation,
  provision: provisionDutyLabels,
  right: vocabularies.right,
  'recipients/role': recipientRoleLabels,
  role: registerRoleLabels,
  specialCategoryCondition: vocabularies.specialCategoryCondition,
  'impactAssessment/state': assessmentStateLabels,
  state: statedStateLabels,
  statute: vocabularies.retentionStatute,
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
