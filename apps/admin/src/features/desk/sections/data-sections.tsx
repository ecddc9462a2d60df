import {
  criminalRecordExtractLabels,
  type FactPath,
  identityCodePrintingLabels,
  provisionDutyLabels,
  vocabularies,
} from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { useFact } from '../editing/desk-context.ts'
import { ItemList } from '../fields/item-list.tsx'
import { More } from '../fields/more.tsx'
import { PhraseFact } from '../fields/phrase-fact.tsx'
import { LongFact } from '../fields/recorded-facts.tsx'
import { ReferencesFact } from '../fields/references-fact.tsx'
import { ChoiceFact, FlagFact, LineFact } from '../fields/simple-facts.tsx'
import { TextFact } from '../fields/text-fact.tsx'
import { listTexts } from '../wording/list-texts.ts'
import { Group } from './group.tsx'
import { impliedKinds } from './implied-kinds.ts'
import { Section } from './section.tsx'

/** About whom the data are. */
export function DataSubjectsSection() {
  const texts = useTexts(listTexts)
  return (
    <Section code="dataSubjects">
      <ItemList
        path="dataSubjectCategories"
        letter="s"
        addLabel={texts.dataSubject}
        isFlat
        fields={(path) => <PhraseFact path={path} vocabulary="dataSubjectCategory" label={texts.inWords} />}
      />
    </Section>
  )
}

/** What is kept about people. */
export function DataSection() {
  const texts = useTexts(listTexts)
  return (
    <Section code="data">
      <ItemList
        path="dataCategories"
        letter="d"
        addLabel={texts.data}
        fields={(path) => <DataFields path={path} />}
      />
    </Section>
  )
}

function DataFields({ path }: { path: FactPath }) {
  const texts = useTexts(listTexts)
  const implied = impliedKinds(useFact(`${path}/term`), useFact(`${path}/items`))
  const special = useFact(`${path}/special`) ?? implied.has('special')
  const criminal = useFact(`${path}/criminal`) ?? implied.has('criminal')
  const identityCode = useFact(`${path}/identityCode`) ?? implied.has('identityCode')
  return (
    <>
      <PhraseFact path={path} vocabulary="dataCategory" label={texts.inWords} />
      <Group title={texts.items}>
        <ItemList
          path={`${path}/items`}
          letter="i"
          addLabel={texts.datum}
          isFlat
          fields={(item) => <PhraseFact path={item} vocabulary="dataCategory" label={texts.inWords} />}
        />
      </Group>
      <div>
        <FlagFact path={`${path}/special`} implied={implied.has('special')} />
        <FlagFact path={`${path}/identityCode`} implied={implied.has('identityCode')} />
      </div>
      {special === true && (
        <>
          <ChoiceFact
            path={`${path}/specialCategoryCondition`}
            choices={vocabularies.specialCategoryCondition}
          />
          <ChoiceFact path={`${path}/nationalDerogation`} choices={vocabularies.nationalDerogation} />
          <TextFact path={`${path}/statute`} />
          <LineFact path={`${path}/consentRecord`} />
          <LongFact path={`${path}/handlers`} />
        </>
      )}
      {identityCode === true && (
        <>
          <ChoiceFact path={`${path}/identityCodeGround`} choices={vocabularies.identityCodeGround} />
          <ChoiceFact path={`${path}/identityCodeOnDocuments`} choices={identityCodePrintingLabels} />
        </>
      )}
      {criminal === true && (
        <>
          <TextFact path={`${path}/criminalGround`} />
          <ChoiceFact path={`${path}/criminalRecordExtract`} choices={criminalRecordExtractLabels} />
        </>
      )}
      <ChoiceFact path={`${path}/provision`} choices={provisionDutyLabels} />
      <More path={path}>
        <TextFact path={`${path}/consequence`} />
        <TextFact path={`${path}/description`} />
        <FlagFact path={`${path}/criminal`} implied={implied.has('criminal')} />
        <FlagFact path={`${path}/credential`} implied={implied.has('credential')} />
        <LongFact path={`${path}/necessity`} />
        <ReferencesFact path={`${path}/purposes`} list="purposes" />
        <ReferencesFact path={`${path}/dataSubjectCategories`} list="dataSubjectCategories" />
        <ReferencesFact path={`${path}/sources`} list="sources/items" />
      </More>
    </>
  )
}
