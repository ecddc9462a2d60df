import { type FactPath, registerRoleLabels } from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { CountryFact } from '../fields/country-fact.tsx'
import { ItemList } from '../fields/item-list.tsx'
import { More } from '../fields/more.tsx'
import { PartyFact } from '../fields/party-fact.tsx'
import { ChoiceFact } from '../fields/simple-facts.tsx'
import { TextFact } from '../fields/text-fact.tsx'
import { listTexts } from '../wording/list-texts.ts'
import { Group } from './group.tsx'
import { Section } from './section.tsx'

/** What the register is. */
export function IdentitySection() {
  const texts = useTexts(listTexts)
  return (
    <Section code="identity">
      <TextFact path="name" isLine isRequired />
      <TextFact path="description" />
      <ChoiceFact path="role" choices={registerRoleLabels} isRequired />
      <More path="identity">
        <TextFact path="unit" isLine />
        <Group title={texts.parts}>
          <ItemList path="parts" letter="o" addLabel={texts.part} fields={partFields} isFlat />
        </Group>
        <Group title={texts.systems}>
          <ItemList path="systems" letter="j" addLabel={texts.system} fields={systemFields} />
        </Group>
      </More>
    </Section>
  )
}

const partFields = (path: FactPath) => <TextFact path={`${path}/name`} isLine />

const systemFields = (path: FactPath) => (
  <>
    <TextFact path={`${path}/name`} isLine />
    <PartyFact path={`${path}/supplier`} />
    <CountryFact path={`${path}/location`} withArea />
  </>
)
