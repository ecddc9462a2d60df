import { conceptLabels, type FactPath, languageLabels, languages, layoutLabels } from '@seloste/domain'
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
        <LineFact path="particulars/childVersion" type="url" />
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
