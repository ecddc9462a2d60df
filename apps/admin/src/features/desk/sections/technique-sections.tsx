import { automatedDecisionKindLabels, type FactPath, vocabularies } from '@seloste/domain'
import { Checkbox } from '../../../components/checkbox.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk, useFact } from '../editing/desk-context.ts'
import { CountryFact } from '../fields/country-fact.tsx'
import { DurationFact } from '../fields/duration-fact.tsx'
import { ItemList } from '../fields/item-list.tsx'
import { More } from '../fields/more.tsx'
import { PartyFact } from '../fields/party-fact.tsx'
import { PhraseFact } from '../fields/phrase-fact.tsx'
import { YesNoFact } from '../fields/recorded-facts.tsx'
import { ReferencesFact } from '../fields/references-fact.tsx'
import { ChoiceFact, LineFact } from '../fields/simple-facts.tsx'
import { TextFact } from '../fields/text-fact.tsx'
import { ThreeWay } from '../fields/three-way.tsx'
import { fieldTexts } from '../wording/field-texts.ts'
import { listTexts } from '../wording/list-texts.ts'
import { Group } from './group.tsx'
import { Section } from './section.tsx'

/** What machines decide. */
export function AutomatedDecisionsSection() {
  const texts = useTexts(listTexts)
  const fields = (path: FactPath) => (
    <>
      <ChoiceFact path={`${path}/kind`} choices={automatedDecisionKindLabels} isRequired />
      <TextFact path={`${path}/description`} />
      <TextFact path={`${path}/logic`} />
      <TextFact path={`${path}/consequences`} />
      <More path={path}>
        <ChoiceFact path={`${path}/exception`} choices={vocabularies.automatedDecisionException} />
        <TextFact path={`${path}/significance`} />
        <TextFact path={`${path}/safeguards`} />
        <ReferencesFact path={`${path}/purposes`} list="purposes" />
      </More>
    </>
  )
  return (
    <Section code="automatedDecisions">
      <ThreeWay path="automatedDecisions" question={texts.askDecisions} stated={{ items: [] }}>
        <ItemList
          path="automatedDecisions/items"
          letter="k"
          addLabel={texts.decision}
          blank={{ kind: 'decision' }}
          fields={fields}
        />
      </ThreeWay>
    </Section>
  )
}

/** Cookies and what measures visits. */
export function CookiesSection() {
  const texts = useTexts(listTexts)
  return (
    <Section code="cookies">
      <ThreeWay path="cookies" question={texts.askCookies} stated={{ services: [] }}>
        <TextFact path="cookies/description" />
        <TextFact path="cookies/consent" />
        <ItemList
          path="cookies/services"
          letter="e"
          addLabel={texts.service}
          fields={(path) => <ServiceFields path={path} />}
        />
        <More path="cookies">
          <TextFact path="cookies/purpose" />
          <TextFact path="cookies/withdrawal" />
          <TextFact path="cookies/control" />
          <TextFact path="cookies/blockingEffect" />
          <TextFact path="cookies/identification" />
          <CookieData path="cookies/data" />
        </More>
      </ThreeWay>
    </Section>
  )
}

function CookieData({ path }: { path: FactPath }) {
  const texts = useTexts(listTexts)
  return (
    <Group title={texts.items}>
      <ItemList
        path={path}
        letter="i"
        addLabel={texts.datum}
        isFlat
        fields={(item) => <PhraseFact path={item} vocabulary="dataCategory" label={texts.inWords} />}
      />
    </Group>
  )
}

function ServiceFields({ path }: { path: FactPath }) {
  const { store } = useDesk()
  const fields = useTexts(fieldTexts)
  const texts = useTexts(listTexts)
  const lifetime = useFact(`${path}/lifetime`)
  return (
    <>
      <TextFact path={`${path}/name`} isLine />
      <ChoiceFact path={`${path}/category`} choices={vocabularies.cookieCategory} />
      <TextFact path={`${path}/purpose`} />
      <div>
        <Checkbox
          isSelected={lifetime === 'session'}
          onChange={(selected) => store.edit(`${path}/lifetime`, selected ? 'session' : undefined)}
        >
          {texts.lifetime}: {fields.session.toLowerCase()}
        </Checkbox>
        {lifetime !== 'session' && <DurationFact path={`${path}/lifetime`} usual="M" />}
      </div>
      <More path={path}>
        <PartyFact path={`${path}/provider`} />
        <CountryFact path={`${path}/country`} />
        <YesNoFact path={`${path}/thirdPartyAccess`} />
        <CookieData path={`${path}/data`} />
        <TextFact path={`${path}/optOut`} />
        <LineFact path={`${path}/optOutUrl`} type="url" />
      </More>
    </>
  )
}
