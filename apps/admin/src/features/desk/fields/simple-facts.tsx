import type { FactPath, Term } from '@seloste/domain'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk, useFact } from '../editing/desk-context.ts'
import { fieldTexts } from '../wording/field-texts.ts'
import { FieldFrame, useFactWords } from './field-frame.tsx'

interface FactProps {
  path: FactPath
  label?: string | undefined
}

const unsaid = '-'
/** How many choices are read in running lines; more stand in columns. */
const most = 8

/** One line that is the same in every language: an address, a number, a reference. */
export function LineFact(
  props: FactProps & { type?: 'text' | 'email' | 'tel' | 'url' | 'date'; width?: 'short' | 'medium' },
) {
  const { path, type = 'text', width } = props
  const { store } = useDesk()
  const value = useFact(path)
  const words = useFactWords(path, props.label)
  return (
    <FieldFrame path={path}>
      <TextField
        {...words}
        {...(width && { width })}
        type={type}
        value={typeof value === 'string' ? value : ''}
        onChange={(text) => store.edit(path, text === '' ? undefined : text, { typing: true })}
      />
    </FieldFrame>
  )
}

/** A date without time, as the person's browser shows dates. */
export function DateFact(props: FactProps) {
  return <LineFact {...props} type="date" width="short" />
}

/** One of a few known choices, or nothing said. */
export function ChoiceFact(
  props: FactProps & {
    choices: Readonly<Record<string, Term>>
    isRequired?: boolean
    note?: (code: string) => string | undefined
  },
) {
  const { path, choices, isRequired = false, note } = props
  const { store } = useDesk()
  const value = useFact(path)
  const language = useLanguage()
  const texts = useTexts(fieldTexts)
  const words = useFactWords(path, props.label)
  const listed = Object.entries(choices).map(([code, term]) => {
    const after = note?.(code)
    return { value: code, label: term[language], ...(after !== undefined && { note: after }) }
  })
  return (
    <FieldFrame path={path}>
      <Select
        {...words}
        choices={isRequired ? listed : [{ value: unsaid, label: texts.notSaid }, ...listed]}
        value={typeof value === 'string' ? value : unsaid}
        onChange={(code) => store.edit(path, code === unsaid ? undefined : code)}
      />
    </FieldFrame>
  )
}

/** Something that is so or not; `implied` is what holds while the register says nothing of it. */
export function FlagFact({ path, label, implied = false }: FactProps & { implied?: boolean }) {
  const { store } = useDesk()
  const value = useFact(path)
  const words = useFactWords(path, label)
  return (
    <FieldFrame path={path}>
      <Checkbox
        isSelected={typeof value === 'boolean' ? value : implied}
        onChange={(selected) => store.edit(path, selected === implied ? undefined : selected)}
      >
        <span className="block">{words.label}</span>
        {words.description && <span className="block text-small text-soft">{words.description}</span>}
      </Checkbox>
    </FieldFrame>
  )
}

/** Some of a few known choices. */
export function ChoicesFact(
  props: FactProps & { choices: readonly { value: string; label: string }[]; empty?: string },
) {
  const { path, choices, empty } = props
  const { store } = useDesk()
  const value = useFact(path)
  const words = useFactWords(path, props.label)
  const chosen = Array.isArray(value) ? value : []
  const choose = (code: string, selected: boolean) => {
    const next = choices
      .map((choice) => choice.value)
      .filter((one) => (one === code ? selected : chosen.includes(one)))
    store.edit(path, next.length === 0 ? undefined : next)
  }
  if (choices.length === 0) return null
  return (
    <FieldFrame path={path}>
      <fieldset>
        <legend className="font-semibold">{words.label}</legend>
        {(words.description ?? empty) && (
          <p className="text-small text-soft">{[words.description, empty].filter(Boolean).join(' ')}</p>
        )}
        <div className={choices.length > most ? 'grid gap-x-5 sm:grid-cols-2' : 'flex flex-wrap gap-x-5'}>
          {choices.map((choice) => (
            <Checkbox
              key={choice.value}
              isSelected={chosen.includes(choice.value)}
              onChange={(selected) => choose(choice.value, selected)}
            >
              {choice.label}
            </Checkbox>
          ))}
        </div>
        {words.errorMessage && <p className="text-small font-semibold text-error">{words.errorMessage}</p>}
      </fieldset>
    </FieldFrame>
  )
}
