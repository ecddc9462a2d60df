import type { ReactNode } from 'react'
import { Header } from 'react-aria-components/Header'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  type MenuProps as AriaMenuProps,
  MenuSection as AriaMenuSection,
  MenuTrigger,
} from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button, type ButtonProps } from './button.tsx'
import { DownIcon } from './icons.tsx'
import { choiceLook, listLook, popoverLook } from './list-look.ts'

/** Properties of a menu: its button and its items. */
export interface MenuProps extends Omit<AriaMenuProps<object>, 'className'> {
  /** What the button says. */
  label: ReactNode
  /** What the button is called, when its text is not enough. */
  'aria-label'?: string
  button?: Pick<ButtonProps, 'tone' | 'size' | 'isDisabled' | 'className'>
}

/** A button that opens a list of actions or choices. */
export function Menu({ label, button, children, 'aria-label': name, ...menu }: MenuProps) {
  return (
    <MenuTrigger>
      <Button tone="quiet" {...button} {...(name && { 'aria-label': name })}>
        {label}
        <DownIcon />
      </Button>
      <Popover className={popoverLook}>
        <AriaMenu {...menu} className={listLook}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

/** Properties of an item of a menu. */
export interface MenuItemProps extends Omit<AriaMenuItemProps, 'className' | 'children'> {
  children: ReactNode
  /** Shown at the end: a key, a note. */
  end?: ReactNode
}

/** An action or a choice of a menu. */
export function MenuItem({ children, end, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem
      textValue={typeof children === 'string' ? children : ''}
      {...props}
      className={`${choiceLook} justify-between`}
    >
      {({ isSelected, selectionMode }) => (
        <>
          <span className="flex gap-2">
            {selectionMode !== 'none' && (
              <span aria-hidden="true" className="w-4">
                {isSelected ? '✓' : ''}
              </span>
            )}
            {children}
          </span>
          {end && <span className="text-small text-soft">{end}</span>}
        </>
      )}
    </AriaMenuItem>
  )
}

/** Items of a menu under a heading. */
export function MenuSection(props: {
  title: string
  children: ReactNode
  selectionMode?: 'single' | 'multiple'
  selectedKeys?: Iterable<string>
  onSelectionChange?: (keys: 'all' | Set<string | number>) => void
}) {
  const { title, children, ...selection } = props
  return (
    <AriaMenuSection
      {...selection}
      className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1"
    >
      <Header className="px-2.5 py-1 text-small text-soft">{title}</Header>
      {children}
    </AriaMenuSection>
  )
}
