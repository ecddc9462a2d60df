import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { type ButtonLook, buttonLook } from './button-look.ts'

/** Properties of a button: those of React Aria, and how it looks. */
export interface ButtonProps extends AriaButtonProps, ButtonLook {}

/** A button. `isPending` keeps it focusable and deaf while the work goes on. */
export function Button({ tone, size, className, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={`${buttonLook({ tone, size })} ${typeof className === 'string' ? className : ''}`}
    />
  )
}
