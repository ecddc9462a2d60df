import type { FactPath, Term } from '@seloste/domain'
import { Select } from '../../../components/select.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk, useFact } from '../editing/desk-context.ts'
import { fieldTexts } from '../wording/field-texts.ts'
import { FieldFrame, useFactWords } from './field-frame.tsx'
import { ChoicesFact } from './simple-facts.tsx'

interface RecordedFactProps {
  path: FactPath
}

/** Whether something is so, is not, or is left open; `answers` says it in other words than yes and no. */
export function YesNoFact({ path, answers }: RecordedFactProps & { answers?: { yes: string; no: string } }) {
  const { store } = useDesk()
  const texts = useTexts(fieldTexts)
  const words = useFactWords(path)
  const value = useFact(path)
  const { yes, no } = answers ?? texts
  return (
    <FieldFrame path={path}>
      <Select
        {...words}
        choices={[
          { value: 'open', label: texts.notSaid },
          { value: 'yes', label: yes },
          { value: 'no', label: no },
        ]}
        value={value === undefined ? 'open' : value === true ? 'yes' : 'no'}
        onChange={(choice) => store.edit(path, choice === 'open' ? undefined : choice === 'yes')}
      />
    </FieldFrame>
  )
}

/** A text that is recorded in one language and told nobody. */
export function LongFact({ path }: RecordedFactProps) {
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

/** A whole number. */
export function NumberFact({ path }: RecordedFactProps) {
  const { store } = useDesk()
  const words = useFactWords(path)
  const value = useFact(path)
  return (
    <FieldFrame path={path}>
      <TextField
        {...words}
        width="short"
        inputMode="numeric"
        maxLength={8}
        value={typeof value === 'number' ? String(value) : ''}
        onChange={(text) => store.edit(path, /^\d+$/.test(text) ? Number(text) : undefined, { typing: true })}
      />
    </FieldFrame>
  )
}

/** Some of a closed list, by its labels. */
export function SomeFact({ path, of }: RecordedFactProps & { of: Readonly<Record<string, Term>> }) {
  const language = useLanguage()
  return (
    <ChoicesFact
      path={path}
      choices={Object.entries(of).map(([value, term]) => ({ value, label: term[language] }))}
    />
  )
}
