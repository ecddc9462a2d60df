import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  SelectValue,
} from 'react-aria-components/Select'
import { useTexts } from '../language/catalogue.ts'
import { componentTexts } from '../language/component-texts.ts'
import { inputLook } from './field-look.ts'
import { FieldLabel, FieldNotes, type FieldParts } from './field-parts.tsx'
import { DownIcon } from './icons.tsx'
import { choiceLook, listLook, popoverLook } from './list-look.ts'

/** One choice of a select or a combo box. */
export interface Choice<Value extends string = string> {
  value: Value
  label: string
  /** Shown after the label: an article, the same in another language. */
  note?: string
}

/** Properties of a select: one of a few known choices. */
export interface SelectProps<Value extends string>
  extends Omit<
      AriaSelectProps<Choice<Value>>,
      'children' | 'className' | 'value' | 'onChange' | 'defaultValue'
    >,
    FieldParts {
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  className?: string
}

/** A field in which one of a few known choices is taken. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, description, errorMessage, isOptional, isLabelHidden, choices, ...rest } = props
  const { value, onChange, placeholder, className = '', ...select } = rest
  const texts = useTexts(componentTexts)
  return (
    <AriaSelect
      {...select}
      placeholder={placeholder ?? texts.choose}
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key)
        if (chosen) onChange(chosen.value)
      }}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className={`flex flex-col gap-1 ${className}`}
    >
      <FieldLabel label={label} isOptional={isOptional ?? false} isLabelHidden={isLabelHidden ?? false} />
      <Button className={`${inputLook} flex cursor-pointer items-center justify-between gap-2 text-left`}>
        <SelectValue className="flex items-baseline gap-2 truncate data-[placeholder]:text-soft" />
        <DownIcon />
      </Button>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Popover className={popoverLook}>
        <ListBox items={choices.map((choice) => ({ ...choice, id: choice.value }))} className={listLook}>
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className={choiceLook}>
              <span>{choice.label}</span>
              {choice.note && <span className="text-small text-soft">{choice.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
