import { Button } from 'react-aria-components/Button'
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
} from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTexts } from '../language/catalogue.ts'
import { componentTexts } from '../language/component-texts.ts'
import { inputLook } from './field-look.ts'
import { FieldLabel, FieldNotes, type FieldParts } from './field-parts.tsx'
import { DownIcon } from './icons.tsx'
import { choiceLook, listLook, popoverLook } from './list-look.ts'
import type { Choice } from './select.tsx'

/** Properties of a combo box: a choice found by typing. */
export interface ComboBoxProps
  extends Omit<AriaComboBoxProps<Choice>, 'children' | 'className' | 'items' | 'defaultItems'>,
    FieldParts {
  /** What to choose from; filter them yourself by `inputValue` when more than their labels has to match. */
  choices: readonly Choice[]
  placeholder?: string
  className?: string
}

/** A field in which a choice is found by typing. */
export function ComboBox(props: ComboBoxProps) {
  const { label, description, errorMessage, isOptional, isLabelHidden, choices, ...rest } = props
  const { placeholder, className = '', ...combo } = rest
  const texts = useTexts(componentTexts)
  const items = choices.map((choice) => ({ ...choice, id: choice.value }))
  return (
    <AriaComboBox
      allowsEmptyCollection
      menuTrigger="focus"
      {...combo}
      items={items}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className={`flex flex-col gap-1 ${className}`}
    >
      <FieldLabel label={label} isOptional={isOptional ?? false} isLabelHidden={isLabelHidden ?? false} />
      <div className="relative">
        <Input className={`${inputLook} pr-10`} {...(placeholder && { placeholder })} />
        <Button className="absolute inset-y-0 right-0 flex w-10 cursor-pointer items-center justify-center rounded-md">
          <DownIcon />
        </Button>
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Popover className={`${popoverLook} w-(--trigger-width)`}>
        <ListBox
          className={listLook}
          renderEmptyState={() => <p className="px-2.5 py-1.5 text-soft">{texts.nothingFound}</p>}
        >
          {(choice: Choice) => (
            <ListBoxItem
              id={choice.value}
              textValue={choice.label}
              className={`${choiceLook} flex-col gap-0`}
            >
              <span>{choice.label}</span>
              {choice.note && <span className="text-small text-soft">{choice.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
