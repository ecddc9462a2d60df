import type { KeptOrganisation } from '@seloste/domain'
import { useState } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { inputLook } from '../components/field-look.ts'
import { KeyHint } from '../components/key-hint.tsx'
import { useTexts } from '../language/catalogue.ts'
import { commandTexts } from './command-texts.ts'
import { shellTexts } from './shell-texts.ts'
import { useCommandGroups } from './use-command-groups.ts'

/** The menu of everything one can go to or do, found by typing. Arrows choose, Enter does, Escape closes. */
export function CommandMenu(props: {
  organisation: KeptOrganisation
  onClose: () => void
  onKeys: () => void
}) {
  const { organisation, onClose, onKeys } = props
  const { commands: name } = useTexts(shellTexts)
  const texts = useTexts(commandTexts)
  const [search, setSearch] = useState('')
  const [at, setAt] = useState(0)
  const groups = useCommandGroups({ organisation, onKeys, search })
  const all = groups.flatMap((group) => group.commands)
  const chosen = all[Math.min(at, all.length - 1)]
  const run = (command: (typeof all)[number] | undefined) => {
    if (command === undefined) return
    onClose()
    command.run()
  }
  const press = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setAt((before) => (Math.min(before, all.length - 1) + step + all.length) % Math.max(all.length, 1))
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      run(chosen)
    }
  }

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={onClose}
      className="fixed inset-0 z-30 flex items-start justify-center bg-veil p-4 pt-[12vh]"
    >
      <Modal className="w-full max-w-xl rounded-xl bg-raised shadow-raised">
        <AriaDialog aria-label={name} className="flex flex-col p-2 outline-none">
          <input
            // biome-ignore lint/a11y/noAutofocus: the menu was asked for in order to type into it
            autoFocus
            role="combobox"
            aria-expanded={all.length > 0}
            aria-controls="commands"
            aria-autocomplete="list"
            aria-activedescendant={chosen && `command-${chosen.id}`}
            aria-label={name}
            placeholder={texts.commandsHint}
            value={search}
            maxLength={300}
            onChange={(event) => {
              setSearch(event.target.value)
              setAt(0)
            }}
            onKeyDown={press}
            className={inputLook}
          />
          <div
            id="commands"
            role="listbox"
            tabIndex={-1}
            aria-label={name}
            className="max-h-[50vh] overflow-auto pt-1 outline-none"
          >
            {groups.map(({ title, commands }) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
              <div key={title} role="group" aria-label={title}>
                <div aria-hidden="true" className="px-2.5 pt-2 pb-1 text-small text-soft">
                  {title}
                </div>
                {commands.map((command) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox
                  <div
                    key={command.id}
                    id={`command-${command.id}`}
                    ref={(element) => {
                      if (command === chosen) element?.scrollIntoView({ block: 'nearest' })
                    }}
                    role="option"
                    tabIndex={-1}
                    aria-selected={command === chosen}
                    onClick={() => run(command)}
                    onPointerMove={() => setAt(all.indexOf(command))}
                    className="flex cursor-pointer justify-between gap-4 rounded-md px-2.5 py-1.5 aria-selected:bg-accent-tint"
                  >
                    <span>{command.title}</span>
                    {command.keys && <KeyHint keys={command.keys} />}
                  </div>
                ))}
              </div>
            ))}
          </div>
          {all.length === 0 && <p className="px-2.5 py-3 text-soft">{texts.commandsNone}</p>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
