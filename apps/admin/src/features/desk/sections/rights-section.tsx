import {
  type FactPath,
  identificationMeansLabels,
  languageLabels,
  languages,
  requestChannelLabels,
  requestChannels,
  vocabularies,
} from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { DurationFact } from '../fields/duration-fact.tsx'
import { ItemList } from '../fields/item-list.tsx'
import { More } from '../fields/more.tsx'
import { PartyFact } from '../fields/party-fact.tsx'
import { SomeFact } from '../fields/recorded-facts.tsx'
import { ChoiceFact, ChoicesFact } from '../fields/simple-facts.tsx'
import { TextFact } from '../fields/text-fact.tsx'
import { listTexts } from '../wording/list-texts.ts'
import { ComputedRights } from './computed-rights.tsx'
import { Section } from './section.tsx'

/** Which rights people have, computed, and how they are exercised, written. */
export function RightsSection() {
  const texts = useTexts(listTexts)
  const language = useLanguage()
  const fields = (path: FactPath) => (
    <>
      <ChoiceFact path={`${path}/right`} choices={vocabularies.right} />
      <TextFact path={`${path}/words`} label={texts.inWords} />
    </>
  )
  return (
    <Section code="rights">
      <ComputedRights />
      <TextFact path="rights/instructions" />
      <TextFact path="rights/identification" />
      <ChoicesFact
        path="rights/channels"
        choices={requestChannels.map((value) => ({ value, label: requestChannelLabels[value][language] }))}
      />
      <SomeFact path="rights/identifiedBy" of={identificationMeansLabels} />
      <More path="rights">
        <PartyFact path="rights/contact" />
        <ChoicesFact
          path="rights/languages"
          choices={languages.map((value) => ({ value, label: languageLabels[value][language] }))}
        />
        <DurationFact path="rights/responseTime" usual="M" />
        <TextFact path="rights/charge" />
        <TextFact path="rights/refusal" />
        <ItemList path="rights/details" letter="o" addLabel={texts.detail} fields={fields} />
      </More>
    </Section>
  )
}
