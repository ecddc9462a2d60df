import type { ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox'
import { CheckIcon } from './icons.tsx'

/** Properties of a checkbox. */
export interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className'> {
  children?: ReactNode
  className?: string
}

/** A box to tick, with its text; without text it needs an `aria-label`. */
export function Checkbox({ children, className = '', ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={`group flex cursor-pointer items-start gap-2.5 py-1 ${className}`}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span
            className={
              'mt-[0.1rem] flex size-5 shrink-0 items-center justify-center rounded border border-edge bg-raised ' +
              'text-on-accent group-hover:border-ink group-data-[selected]:border-accent ' +
              'group-data-[selected]:bg-accent group-data-[indeterminate]:border-accent ' +
              'group-data-[indeterminate]:bg-accent group-data-[focus-visible]:outline-2 ' +
              'group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent'
            }
          >
            {isIndeterminate ? <span className="h-0.5 w-2.5 bg-current" /> : isSelected && <CheckIcon />}
          </span>
          {children && <span>{children}</span>}
        </>
      )}
    </AriaCheckbox>
  )
}
