import type { Ref } from 'react'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField'
import { inputLook } from './field-look.ts'
import { FieldLabel, FieldNotes, type FieldParts } from './field-parts.tsx'

/** Properties of a field for paragraphs. */
export interface TextAreaProps extends Omit<AriaTextFieldProps, 'children' | 'className'>, FieldParts {
  placeholder?: string | undefined
  /** Lines shown before anything is written; the box grows with its text. */
  rows?: number
  inputRef?: Ref<HTMLTextAreaElement>
  className?: string
}

/** A field for text of any length, which grows with it. */
export function TextArea(props: TextAreaProps) {
  const { label, description, errorMessage, isOptional, isLabelHidden, placeholder, ...rest } = props
  const { rows = 2, inputRef, className = '', ...field } = rest
  return (
    <AriaTextField
      {...field}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className={`flex flex-col gap-1 ${className}`}
    >
      <FieldLabel label={label} isOptional={isOptional ?? false} isLabelHidden={isLabelHidden ?? false} />
      <AriaTextArea
        rows={rows}
        placeholder={placeholder}
        className={`${inputLook} field-sizing-content resize-y`}
        {...(inputRef && { ref: inputRef })}
      />
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  )
}
