import type { ReactNode } from 'react'
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch'

/** Properties of a switch. */
export interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className'> {
  children: ReactNode
  className?: string
}

/** Something that is on or off at once. */
export function Switch({ children, className = '', ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className={`group flex cursor-pointer items-center gap-2.5 py-1 ${className}`}>
      <span
        className={
          'flex h-6 w-10 shrink-0 items-center rounded-full border border-edge bg-sunken p-0.5 transition-colors ' +
          'duration-100 group-data-[selected]:border-accent group-data-[selected]:bg-accent ' +
          'group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 ' +
          'group-data-[focus-visible]:outline-accent'
        }
      >
        <span
          className={
            'size-4 rounded-full bg-edge transition-transform duration-100 group-data-[selected]:translate-x-4 ' +
            'group-data-[selected]:bg-on-accent'
          }
        />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  )
}
