import {
  assessmentStateLabels,
  impactAssessmentPartLabels,
  informingExemptionLabels,
  isRecord,
  residualRiskLabels,
  riskCriterionLabels,
} from '@seloste/domain'
import { TextField } from '../../../components/text-field.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk, useFact } from '../editing/desk-context.ts'
import { FieldFrame } from '../fields/field-frame.tsx'
import { More } from '../fields/more.tsx'
import { LongFact, SomeFact, YesNoFact } from '../fields/recorded-facts.tsx'
import { ChoiceFact, DateFact, LineFact } from '../fields/simple-facts.tsx'
import { listTexts } from '../wording/list-texts.ts'
import { Section } from './section.tsx'

const assessment = 'accountability/impactAssessment'
const exemption = 'accountability/informingExemption'

/** What is recorded and not told. */
export function AccountabilitySection() {
  const texts = useTexts(listTexts)
  return (
    <Section code="accountability">
      <YesNoFact path={`${assessment}/required`} answers={texts.required} />
      <ChoiceFact path={`${assessment}/state`} choices={assessmentStateLabels} />
      <SomeFact path="accountability/riskCriteria" of={riskCriterionLabels} />
      <DateFact path="accountability/measuresReviewedOn" />
      <More path="accountability">
        <ImpactAssessmentFacts />
        <ChoiceFact path={`${exemption}/ground`} choices={informingExemptionLabels} />
        <LongFact path={`${exemption}/reason`} />
        <LongFact path={`${exemption}/safeguards`} />
        <YesNoFact path="accountability/record/kept" />
        <LongFact path="accountability/record/exemption" />
        <YesNoFact path="accountability/cameraSurveillance/signs" />
        <DateFact path="accountability/cameraSurveillance/cooperationOn" />
        <ExtraDetails title={texts.extra} />
      </More>
    </Section>
  )
}

function ImpactAssessmentFacts() {
  return (
    <>
      <LongFact path={`${assessment}/reason`} />
      <LongFact path={`${assessment}/exemption`} />
      <LineFact path={`${assessment}/reference`} />
      <DateFact path={`${assessment}/doneOn`} />
      <SomeFact path={`${assessment}/contents`} of={impactAssessmentPartLabels} />
      <LongFact path={`${assessment}/dpoAdvice`} />
      <ChoiceFact path={`${assessment}/residualRisk`} choices={residualRiskLabels} />
      <DateFact path={`${assessment}/consultedOn`} />
      <DateFact path={`${assessment}/reviewedOn`} />
      <DateFact path={`${assessment}/dueOn`} />
    </>
  )
}

function ExtraDetails({ title }: { title: string }) {
  const path = 'accountability/extra'
  const { store } = useDesk()
  const extra = useFact(path)
  if (!isRecord(extra) || Object.keys(extra).length === 0) return null
  return (
    <FieldFrame path={path} className="flex flex-col gap-3">
      <p className="font-semibold">{title}</p>
      {Object.entries(extra).map(([name, value]) => (
        <TextField
          key={name}
          label={name}
          value={String(value)}
          onChange={(text) => store.edit(path, { ...extra, [name]: text }, { typing: true })}
        />
      ))}
    </FieldFrame>
  )
}
