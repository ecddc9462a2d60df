import type { FactPath } from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { useFact } from '../editing/desk-context.ts'
import { ItemList } from '../fields/item-list.tsx'
import { More } from '../fields/more.tsx'
import { PartyFact } from '../fields/party-fact.tsx'
import { TextFact } from '../fields/text-fact.tsx'
import { listTexts } from '../wording/list-texts.ts'
import { Group } from './group.tsx'
import { Section } from './section.tsx'

/** Who answers for the register, and whom to ask. */
export function PartiesSection() {
  const texts = useTexts(listTexts)
  const role = useFact('role')
  const name = (path: FactPath) => <PartyFact path={`${path}/party`} label={texts.who} />
  return (
    <Section code="parties">
      <PartyFact path="contact" />
      {role === 'processor' && (
        <Group title={texts.principals}>
          <ItemList path="principals" letter="t" addLabel={texts.party} fields={name} />
        </Group>
      )}
      <More path="parties">
        <PartyFact path="controller" />
        <PartyFact path="dpo" />
        <PartyFact path="representative" />
        <Group title={texts.jointControllers}>
          <ItemList path="jointControllers" letter="y" addLabel={texts.party} fields={name} />
        </Group>
        <TextFact path="jointArrangement" />
      </More>
    </Section>
  )
}
