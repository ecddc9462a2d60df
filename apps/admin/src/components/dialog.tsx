import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useTexts } from '../language/catalogue.ts'
import { componentTexts } from '../language/component-texts.ts'
import { Button } from './button.tsx'

/** Properties of a dialog. */
export interface DialogProps {
  isOpen: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** The buttons at the end, the main one first. */
  actions?: ReactNode
  size?: 'narrow' | 'wide'
  /** A dialog that must be answered: neither Escape nor a press outside closes it. */
  isDismissable?: boolean
}

const widths = { narrow: 'max-w-lg', wide: 'max-w-4xl' } as const

/** A dialog over the page; the focus moves in and back to where it came from. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, children, actions, size = 'narrow', isDismissable = true } = props
  const texts = useTexts(componentTexts)
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      className="fixed inset-0 z-30 flex items-start justify-center overflow-auto bg-veil p-4 pt-[10vh]"
    >
      <Modal className={`w-full ${widths[size]} rounded-xl bg-raised text-ink shadow-raised`}>
        <AriaDialog className="flex flex-col gap-5 p-6 outline-none">
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" className="text-title">
              {title}
            </Heading>
            {isDismissable && (
              <Button tone="quiet" size="small" onPress={onClose}>
                {texts.close}
              </Button>
            )}
          </div>
          {children}
          {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
