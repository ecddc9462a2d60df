import {
  type FactPath,
  manualMaterialLabels,
  measureKindLabels,
  measureMaterialLabels,
  retentionBoundLabels,
  retentionEndLabels,
  retentionStatuteTerms,
  type Term,
} from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { DurationFact } from '../fields/duration-fact.tsx'
import { ItemList } from '../fields/item-list.tsx'
import { More } from '../fields/more.tsx'
import { PhraseFact } from '../fields/phrase-fact.tsx'
import { ReferencesFact } from '../fields/references-fact.tsx'
import { ChoiceFact, FlagFact } from '../fields/simple-facts.tsx'
import { TextFact } from '../fields/text-fact.tsx'
import { listTexts } from '../wording/list-texts.ts'
import { Section } from './section.tsx'

/** How long data are kept. */
export function RetentionSection() {
  const texts = useTexts(listTexts)
  return (
    <Section code="retention">
      <ItemList
        path="retention"
        letter="a"
        addLabel={texts.retention}
        fields={(path) => <RetentionFields path={path} />}
      />
    </Section>
  )
}

const statutes: Record<string, Term & { provision: Term }> = retentionStatuteTerms

function RetentionFields({ path }: { path: FactPath }) {
  const texts = useTexts(listTexts)
  const language = useLanguage()
  return (
    <>
      <ReferencesFact path={`${path}/dataCategories`} list="dataCategories" />
      <ChoiceFact path={`${path}/bound`} choices={retentionBoundLabels} />
      <DurationFact path={`${path}/duration`} />
      <PhraseFact path={`${path}/trigger`} vocabulary="retentionTrigger" label={texts.trigger} />
      <ChoiceFact
        path={`${path}/statute`}
        choices={statutes}
        note={(code) => statutes[code]?.provision[language]}
      />
      <More path={path}>
        <TextFact path={`${path}/subject`} isLine />
        <ReferencesFact path={`${path}/purposes`} list="purposes" />
        <TextFact path={`${path}/criterion`} />
        <TextFact path={`${path}/statuteWords`} isLine />
        <ChoiceFact path={`${path}/end`} choices={retentionEndLabels} />
      </More>
    </>
  )
}

/** How data are protected. */
export function MeasuresSection() {
  const texts = useTexts(listTexts)
  const fields = (path: FactPath) => (
    <>
      <PhraseFact path={path} vocabulary="measure" label={texts.inWords} />
      <TextFact path={`${path}/description`} />
      <ChoiceFact path={`${path}/kind`} choices={measureKindLabels} />
      <ChoiceFact path={`${path}/material`} choices={measureMaterialLabels} />
      <FlagFact path={`${path}/internal`} />
    </>
  )
  return (
    <Section code="measures">
      <ItemList path="measures" letter="m" addLabel={texts.measure} fields={fields} />
      <ChoiceFact path="manualMaterial" choices={manualMaterialLabels} isRequired />
    </Section>
  )
}
