import type { Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField'
import { inputLook } from './field-look.ts'
import { FieldLabel, FieldNotes, type FieldParts } from './field-parts.tsx'

/** Properties of a one-line field. */
export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className'>, FieldParts {
  placeholder?: string | undefined
  /** Limits the width to what is usually written, as a hint of it. */
  width?: 'short' | 'medium' | 'full'
  inputRef?: Ref<HTMLInputElement>
  className?: string
}

const widths = { short: 'max-w-40', medium: 'max-w-80', full: '' } as const

/** A field for one line of text. */
export function TextField(props: TextFieldProps) {
  const { label, description, errorMessage, isOptional, isLabelHidden, placeholder, ...rest } = props
  const { width = 'full', inputRef, className = '', ...field } = rest
  return (
    <AriaTextField
      {...field}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className={`flex flex-col gap-1 ${className}`}
    >
      <FieldLabel label={label} isOptional={isOptional ?? false} isLabelHidden={isLabelHidden ?? false} />
      <Input
        className={`${inputLook} ${widths[width]}`}
        {...(placeholder && { placeholder })}
        {...(inputRef && { ref: inputRef })}
      />
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  )
}
