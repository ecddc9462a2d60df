import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { useTexts } from '../language/catalogue.ts'
import { componentTexts } from '../language/component-texts.ts'
import { descriptionLook, errorLook, labelLook } from './field-look.ts'

/** What every field has around its box. */
export interface FieldParts {
  label: string
  /** Help beside the field: what it means, an example, the article behind it. */
  description?: ReactNode
  /** What is wrong and what to do; shown only when there is something. */
  errorMessage?: string | undefined
  /** Says beside the label that the field may stay empty. */
  isOptional?: boolean
  /** Shows the label to assistive technology only. */
  isLabelHidden?: boolean
}

/** The name of a field, above its box. */
export function FieldLabel({ label, isOptional, isLabelHidden }: FieldParts) {
  const texts = useTexts(componentTexts)
  return (
    <Label className={isLabelHidden ? 'sr-only' : labelLook}>
      {label}
      {isOptional && <span className="font-normal text-soft"> ({texts.optional})</span>}
    </Label>
  )
}

/** The help and the error of a field, below its box. */
export function FieldNotes({ description, errorMessage }: Pick<FieldParts, 'description' | 'errorMessage'>) {
  return (
    <>
      {description && (
        <Text slot="description" className={descriptionLook}>
          {description}
        </Text>
      )}
      <FieldError className={errorLook}>{errorMessage}</FieldError>
    </>
  )
}
