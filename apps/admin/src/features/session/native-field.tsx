import { type InputHTMLAttributes, useId } from 'react'
import { descriptionLook, errorLook, inputLook, labelLook } from '../../components/field-look.ts'

/** A field of the browser's own: the first screen needs no more, and loads nothing more. */
export function NativeField(
  props: InputHTMLAttributes<HTMLInputElement> & {
    label: string
    note?: string
    error?: string | undefined
  },
) {
  const { label, note, error, ...input } = props
  const id = useId()
  const described = [note && `${id}-note`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={labelLook}>
        {label}
      </label>
      {note && (
        <span id={`${id}-note`} className={descriptionLook}>
          {note}
        </span>
      )}
      <input
        {...input}
        id={id}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={described || undefined}
        className={inputLook}
      />
      {error && (
        <span id={`${id}-error`} className={errorLook}>
          {error}
        </span>
      )}
    </div>
  )
}
