import {
  type FactPath,
  marketingChannelLabels,
  marketingChannels,
  marketingPermissionLabels,
  marketingPracticeLabels,
} from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useFact } from '../editing/desk-context.ts'
import { ItemList } from '../fields/item-list.tsx'
import { More } from '../fields/more.tsx'
import { PhraseFact } from '../fields/phrase-fact.tsx'
import { LongFact, NumberFact, SomeFact, YesNoFact } from '../fields/recorded-facts.tsx'
import { ChoiceFact, ChoicesFact, DateFact, FlagFact, LineFact } from '../fields/simple-facts.tsx'
import { TextFact } from '../fields/text-fact.tsx'
import { listTexts } from '../wording/list-texts.ts'
import { Group } from './group.tsx'
import { basisFields } from './legal-basis-fields.tsx'
import { Section } from './section.tsx'

/** Why data are processed, each purpose with its legal bases. */
export function PurposesSection() {
  const texts = useTexts(listTexts)
  return (
    <Section code="purposes">
      <ItemList
        path="purposes"
        letter="p"
        addLabel={texts.purpose}
        blank={{ legalBases: [] }}
        fields={(path) => <PurposeFields path={path} />}
      />
      <More path="purposes">
        <Group title={texts.registerBases}>
          <ItemList path="legalBases" letter="b" addLabel={texts.basis} fields={basisFields} />
        </Group>
      </More>
    </Section>
  )
}

function PurposeFields({ path }: { path: FactPath }) {
  const texts = useTexts(listTexts)
  const language = useLanguage()
  const term = useFact(`${path}/term`)
  const marketing = useFact(`${path}/directMarketing`)
  const childDirected = useFact(`${path}/childDirected`)
  const implied = term === 'direct-marketing' || term === 'newsletter'
  return (
    <>
      <PhraseFact path={path} vocabulary="purpose" label={texts.inWords} />
      <Group title={texts.bases}>
        <ItemList path={`${path}/legalBases`} letter="b" addLabel={texts.basis} fields={basisFields} />
      </Group>
      <TextFact path={`${path}/description`} />
      <FlagFact path={`${path}/directMarketing`} implied={implied} />
      {(marketing ?? implied) === true && <MarketingFacts path={path} />}
      {(marketing ?? implied) === true && (
        <ChoicesFact
          path={`${path}/channels`}
          choices={marketingChannels.map((value) => ({
            value,
            label: marketingChannelLabels[value][language],
          }))}
        />
      )}
      <More path={path}>
        <TextFact path={`${path}/condition`} isLine />
        <FlagFact path={`${path}/profiling`} />
        <FlagFact path={`${path}/research`} implied={term === 'statistics'} />
        <FlagFact path={`${path}/childDirected`} />
        {childDirected === true && (
          <>
            <NumberFact path={`${path}/minimumAge`} />
            <LongFact path={`${path}/guardianConsent`} />
          </>
        )}
        <YesNoFact path={`${path}/statutoryTask`} />
        <DateFact path={`${path}/addedOn`} />
        <DateFact path={`${path}/toldOn`} />
        <LineFact path={`${path}/compatibility`} />
      </More>
    </>
  )
}

/** How electronic marketing keeps to sections 200–203 of the Act on Electronic Communications Services. */
function MarketingFacts({ path }: { path: FactPath }) {
  return (
    <>
      <ChoiceFact path={`${path}/marketing/permission`} choices={marketingPermissionLabels} />
      <SomeFact path={`${path}/marketing/practices`} of={marketingPracticeLabels} />
      <YesNoFact path={`${path}/marketing/mobileSubscriptions`} />
    </>
  )
}
