import type { ReactNode } from 'react'
import { CheckIcon } from './icons.tsx'

/** Properties of a checkbox. */
export interface CheckboxProps {
  isSelected: boolean
  /** Some of what it stands for is ticked. */
  isIndeterminate?: boolean
  isDisabled?: boolean
  onChange: (isSelected: boolean) => void
  'aria-label'?: string
  children?: ReactNode
  className?: string
}

/** A box to tick, with its text; without text it needs an `aria-label`. The browser's own, of which a table has many. */
export function Checkbox(props: CheckboxProps) {
  const {
    isSelected,
    isIndeterminate = false,
    isDisabled = false,
    onChange,
    children,
    className = '',
  } = props
  return (
    <label
      className={`group relative flex cursor-pointer items-start gap-2.5 py-1 has-disabled:cursor-default has-disabled:opacity-50 ${className}`}
    >
      <input
        type="checkbox"
        className="peer sr-only"
        checked={isSelected}
        disabled={isDisabled}
        aria-label={props['aria-label']}
        ref={(input) => {
          if (input) input.indeterminate = isIndeterminate
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span
        aria-hidden="true"
        className={
          'mt-[0.1rem] flex size-5 shrink-0 items-center justify-center rounded border border-edge bg-raised ' +
          'text-on-accent group-hover:border-ink peer-checked:border-accent peer-checked:bg-accent ' +
          'peer-indeterminate:border-accent peer-indeterminate:bg-accent peer-focus-visible:outline-2 ' +
          'peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent'
        }
      >
        {isIndeterminate ? <span className="h-0.5 w-2.5 bg-current" /> : isSelected && <CheckIcon />}
      </span>
      {children && <span>{children}</span>}
    </label>
  )
}
