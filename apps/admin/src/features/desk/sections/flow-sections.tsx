import {
  clauseModules,
  derogationConditionLabels,
  disclosureConditionLabels,
  type FactPath,
  recipientRoleLabels,
  sourceGroundLabels,
  vocabularies,
} from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { useFact } from '../editing/desk-context.ts'
import { CountryFact } from '../fields/country-fact.tsx'
import { ItemList } from '../fields/item-list.tsx'
import { More } from '../fields/more.tsx'
import { PartyFact } from '../fields/party-fact.tsx'
import { PhraseFact } from '../fields/phrase-fact.tsx'
import { SomeFact, YesNoFact } from '../fields/recorded-facts.tsx'
import { ReferenceFact, ReferencesFact } from '../fields/references-fact.tsx'
import { ChoiceFact, DateFact, FlagFact, LineFact } from '../fields/simple-facts.tsx'
import { TextFact } from '../fields/text-fact.tsx'
import { ThreeWay } from '../fields/three-way.tsx'
import { listTexts } from '../wording/list-texts.ts'
import { Section } from './section.tsx'

/** Where the data come from. */
export function SourcesSection() {
  const texts = useTexts(listTexts)
  const fields = (path: FactPath) => (
    <>
      <PhraseFact path={path} vocabulary="source" label={texts.inWords} />
      <TextFact path={`${path}/condition`} isLine />
      <More path={path}>
        <PartyFact path={`${path}/party`} label={texts.who} />
        <FlagFact path={`${path}/publiclyAccessible`} />
        <ChoiceFact path={`${path}/ground`} choices={sourceGroundLabels} />
        <TextFact path={`${path}/statute`} />
        <YesNoFact path={`${path}/toldBeforeUse`} />
      </More>
    </>
  )
  return (
    <Section code="sources">
      <ThreeWay path="sources" question={texts.askSources} stated={{ items: [] }}>
        <ItemList path="sources/items" letter="l" addLabel={texts.source} fields={fields} />
      </ThreeWay>
    </Section>
  )
}

/** To whom the data are given. */
export function RecipientsSection() {
  const texts = useTexts(listTexts)
  const fields = (path: FactPath) => (
    <>
      <PhraseFact path={path} vocabulary="recipient" label={texts.inWords} />
      <PartyFact path={`${path}/party`} label={texts.who} />
      <ChoiceFact path={`${path}/role`} choices={recipientRoleLabels} />
      <TextFact path={`${path}/purpose`} isLine />
      <More path={path}>
        <CountryFact path={`${path}/location`} withArea />
        <ChoiceFact path={`${path}/dependsOn`} choices={disclosureConditionLabels} />
        <LineFact path={`${path}/consentRecord`} />
        <TextFact path={`${path}/condition`} isLine />
        <ReferencesFact path={`${path}/dataCategories`} list="dataCategories" />
      </More>
    </>
  )
  return (
    <Section code="recipients">
      <ThreeWay path="recipients" question={texts.askRecipients} stated={{ items: [] }}>
        <ItemList path="recipients/items" letter="v" addLabel={texts.recipient} fields={fields} />
        <FlagFact path="recipients/exclusive" />
      </ThreeWay>
    </Section>
  )
}

const modules = Object.fromEntries(clauseModules.map((code) => [code, { fi: code, sv: code, en: code }]))

/** What leaves the European Economic Area. */
export function TransfersSection() {
  const texts = useTexts(listTexts)
  return (
    <Section code="transfers">
      <ThreeWay path="transfers" question={texts.askTransfers} stated={{ items: [] }}>
        <ItemList
          path="transfers/items"
          letter="t"
          addLabel={texts.transfer}
          fields={(path) => <TransferFields path={path} />}
        />
      </ThreeWay>
    </Section>
  )
}

const clauses: readonly unknown[] = ['46-2-c', '46-2-d']

/** What each mechanism asks for; everything while none is chosen. */
function TransferFields({ path }: { path: FactPath }) {
  const mechanism = useFact(`${path}/mechanism`)
  const isOpen = mechanism === undefined
  return (
    <>
      <CountryFact path={`${path}/country`} />
      <ReferenceFact path={`${path}/recipient`} list="recipients/items" />
      <ChoiceFact path={`${path}/mechanism`} choices={vocabularies.transferMechanism} />
      {mechanism === '49' && (
        <ChoiceFact path={`${path}/derogation`} choices={vocabularies.transferDerogation} />
      )}
      <TextFact path={`${path}/copy`} />
      <More path={path}>
        <TextFact path={`${path}/importer`} isLine />
        <TextFact path={`${path}/instrument`} isLine />
        <LineFact path={`${path}/copyUrl`} type="url" />
        <TextFact path={`${path}/condition`} isLine />
        <LineFact path={`${path}/assessment`} />
        <DateFact path={`${path}/assessedOn`} />
        {(isOpen || clauses.includes(mechanism)) && (
          <>
            <ChoiceFact path={`${path}/clauseModule`} choices={modules} />
            <YesNoFact path={`${path}/clauseAnnexes`} />
          </>
        )}
        {(isOpen || mechanism === '45') && (
          <>
            <DateFact path={`${path}/certificationCheckedOn`} />
            <YesNoFact path={`${path}/certificationCoversStaff`} />
          </>
        )}
        {isOpen && <ChoiceFact path={`${path}/derogation`} choices={vocabularies.transferDerogation} />}
        {(isOpen || mechanism === '49') && (
          <SomeFact path={`${path}/derogationConditions`} of={derogationConditionLabels} />
        )}
        <ReferencesFact path={`${path}/dataCategories`} list="dataCategories" />
      </More>
    </>
  )
}
