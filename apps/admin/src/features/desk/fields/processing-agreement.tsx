import { agreementTermLabels, type FactPath, subProcessorAuthorisationLabels } from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { partyTexts } from '../wording/party-texts.ts'
import { FieldFrame } from './field-frame.tsx'
import { More } from './more.tsx'
import { SomeFact, YesNoFact } from './recorded-facts.tsx'
import { ChoiceFact, DateFact, LineFact } from './simple-facts.tsx'

/** The contract under which somebody processes on the controller's behalf: GDPR Art. 28(2)–(4). */
export function ProcessingAgreement({ path }: { path: FactPath }) {
  const texts = useTexts(partyTexts)
  return (
    <FieldFrame path={path} className="flex flex-col gap-4">
      <LineFact path={`${path}/reference`} label={texts.agreement} />
      <DateFact path={`${path}/signedOn`} />
      <DateFact path={`${path}/validUntil`} />
      <LineFact path={`${path}/url`} type="url" label={texts.agreementUrl} />
      <More path={path} label={texts.agreementTerms}>
        <SomeFact path={`${path}/terms`} of={agreementTermLabels} />
        <ChoiceFact path={`${path}/subProcessing/authorisation`} choices={subProcessorAuthorisationLabels} />
        <YesNoFact path={`${path}/subProcessing/changesAnnounced`} />
        <YesNoFact path={`${path}/subProcessing/sameObligations`} />
      </More>
    </FieldFrame>
  )
}
