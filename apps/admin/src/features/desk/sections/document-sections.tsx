import {
  assessmentStateLabels,
  conceptLabels,
  type FactPath,
  informingExemptionLabels,
  isRecord,
  languageLabels,
  languages,
  layoutLabels,
} from '@seloste/domain'
import { Select } from '../../../components/select.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk, useFact } from '../editing/desk-context.ts'
import { DurationFact } from '../fields/duration-fact.tsx'
import { FieldFrame, useFactWords } from '../fields/field-frame.tsx'
import { ItemList } from '../fields/item-list.tsx'
import { More } from '../fields/more.tsx'
import { ChoiceFact, ChoicesFact, DateFact, LineFact } from '../fields/simple-facts.tsx'
import { TextFact } from '../fields/text-fact.tsx'
import { fieldTexts } from '../wording/field-texts.ts'
import { listTexts } from '../wording/list-texts.ts'
import { Section } from './section.tsx'

/** When and how the register is looked over. */
export function ReviewSection() {
  return (
    <Section code="review">
      <DateFact path="review/reviewedOn" />
      <DateFact path="review/dueOn" />
      <DurationFact path="review/interval" />
      <More path="review">
        <LineFact path="review/responsible" />
        <TextFact path="review/practice" />
      </More>
    </Section>
  )
}

/** What is told of the notice itself. */
export function ParticularsSection() {
  const language = useLanguage()
  return (
    <Section code="particulars">
      <TextFact path="particulars/title" isLine />
      <ChoiceFact path="particulars/layout" choices={layoutLabels} />
      <ChoicesFact
        path="particulars/languages"
        choices={languages.map((value) => ({ value, label: languageLabels[value][language] }))}
      />
      <DateFact path="particulars/drawnUpOn" />
      <DateFact path="particulars/updatedOn" />
      <More path="particulars">
        <LineFact path="particulars/versionLabel" width="short" />
        <TextFact path="particulars/changes" />
        <AudienceLanguages />
      </More>
    </Section>
  )
}

function AudienceLanguages() {
  const path = 'particulars/audienceLanguages'
  const { store } = useDesk()
  const texts = useTexts(listTexts)
  const words = useFactWords(path, texts.audience)
  const value = useFact(path)
  const names = Array.isArray(value) ? value.map(String) : []
  return (
    <FieldFrame path={path}>
      <TextField
        {...words}
        value={names.join(',')}
        onChange={(text) =>
          store.edit(path, text.trim() === '' ? undefined : text.split(','), { typing: true })
        }
        onBlur={() => {
          const tidy = names.map((name) => name.trim()).filter(Boolean)
          if (tidy.join() !== names.join())
            store.edit(path, tidy.length === 0 ? undefined : tidy, { typing: true })
        }}
      />
    </FieldFrame>
  )
}

/** What is told under a concept and has no field of its own. */
export function NotesSection() {
  const texts = useTexts(listTexts)
  const fields = (path: FactPath) => (
    <>
      <ChoiceFact path={`${path}/concept`} choices={conceptLabels} isRequired />
      <TextFact path={`${path}/words`} label={texts.inWords} />
    </>
  )
  return (
    <Section code="notes">
      <ItemList
        path="notes"
        letter="n"
        addLabel={texts.note}
        blank={{ concept: 'purposes' }}
        fields={fields}
      />
    </Section>
  )
}

/** What is recorded and not told. */
export function AccountabilitySection() {
  const texts = useTexts(listTexts)
  const assessment = 'accountability/impactAssessment'
  const exemption = 'accountability/informingExemption'
  return (
    <Section code="accountability">
      <RequiredFact path={`${assessment}/required`} />
      <ChoiceFact path={`${assessment}/state`} choices={assessmentStateLabels} />
      <More path="accountability">
        <LongFact path={`${assessment}/reason`} />
        <LineFact path={`${assessment}/reference`} />
        <DateFact path={`${assessment}/doneOn`} />
        <ChoiceFact path={`${exemption}/ground`} choices={informingExemptionLabels} />
        <LongFact path={`${exemption}/reason`} />
        <ExtraDetails title={texts.extra} />
      </More>
    </Section>
  )
}

function RequiredFact({ path }: { path: FactPath }) {
  const { store } = useDesk()
  const texts = useTexts(listTexts)
  const { notSaid } = useTexts(fieldTexts)
  const words = useFactWords(path)
  const value = useFact(path)
  return (
    <FieldFrame path={path}>
      <Select
        {...words}
        choices={[
          { value: 'open', label: notSaid },
          { value: 'yes', label: texts.required.yes },
          { value: 'no', label: texts.required.no },
        ]}
        value={value === undefined ? 'open' : value === true ? 'yes' : 'no'}
        onChange={(choice) => store.edit(path, choice === 'open' ? undefined : choice === 'yes')}
      />
    </FieldFrame>
  )
}

function LongFact({ path }: { path: FactPath }) {
  const { store } = useDesk()
  const words = useFactWords(path)
  const value = useFact(path)
  return (
    <FieldFrame path={path}>
      <TextArea
        {...words}
        value={typeof value === 'string' ? value : ''}
        onChange={(text) => store.edit(path, text === '' ? undefined : text, { typing: true })}
      />
    </FieldFrame>
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
