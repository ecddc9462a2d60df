import { type KeptRegister, textIn } from '@seloste/domain'
import { useState, useSyncExternalStore } from 'react'
import { Button } from '../../components/button.tsx'
import { Menu, MenuItem } from '../../components/menu.tsx'
import { showToast } from '../../components/toast.ts'
import { useApi } from '../../connection/api.ts'
import { failureOf } from '../../connection/failure.ts'
import { useTexts } from '../../language/catalogue.ts'
import { isLocalizedText } from './comparing/value-kinds.ts'
import type { OpenedDialog } from './desk-dialogs.tsx'
import { useDesk, useFact, useView } from './editing/desk-context.ts'
import { SaveStateLine } from './saving/save-state.tsx'
import type { Saving } from './saving/use-saving.ts'
import { SideSwitch } from './side-switch.tsx'
import { deskTexts } from './wording/desk-texts.ts'

/** The head of the desk: which register, how safe it is, and what can be done with it. */
export function DeskBar(props: {
  kept: KeptRegister
  saving: Saving
  isPublished: boolean
  onOpen: (dialog: OpenedDialog) => void
  onStep: (way: 'undo' | 'redo') => void
  onWithdrawn: () => void
}) {
  const { saving, onOpen, onStep } = props
  const desk = useDesk()
  const texts = useTexts(deskTexts)
  const language = useView((view) => view.language)
  const name = useFact('name')
  const history = useSyncExternalStore(desk.store.subscribe, desk.store.get)
  const title = textIn(isLocalizedText(name) ? name : undefined, language)?.text ?? texts.unnamed
  return (
    <div className="z-10 -mx-4 -mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-ground px-4 py-2 sm:-mx-6 sm:px-6 lg:sticky lg:top-(--header-height)">
      <div className="min-w-0 grow basis-56">
        <h1 className="truncate text-large">{title}</h1>
        <div className="flex flex-wrap gap-x-3 text-small text-soft">
          <span>{texts.version(saving.base.version)}</span>
          <SaveStateLine autosave={saving.autosave} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          tone="quiet"
          size="small"
          isDisabled={history.past.length === 0}
          onPress={() => onStep('undo')}
        >
          {texts.undo}
        </Button>
        <Button
          tone="quiet"
          size="small"
          isDisabled={history.future.length === 0}
          onPress={() => onStep('redo')}
        >
          {texts.redo}
        </Button>
        <Button size="small" onPress={() => onOpen({ kind: 'save' })}>
          {texts.save}
        </Button>
        <Button tone="primary" size="small" onPress={() => onOpen({ kind: 'publish' })}>
          {texts.publish}
        </Button>
        <DeskMenu {...props} />
      </div>
      <SideSwitch />
    </div>
  )
}

function DeskMenu(props: {
  kept: KeptRegister
  saving: Saving
  isPublished: boolean
  onOpen: (dialog: OpenedDialog) => void
  onWithdrawn: () => void
}) {
  const { kept, saving, isPublished, onOpen } = props
  const api = useApi()
  const desk = useDesk()
  const texts = useTexts(deskTexts)
  const [isArchived, setArchived] = useState(kept.archivedAt !== undefined)
  const attempt = async (work: () => Promise<unknown>, done: string) => {
    try {
      await work()
      showToast({ text: done, tone: 'fine' })
    } catch (error) {
      showToast({ text: failureOf(error).sentence ?? texts.state.local, tone: 'error' })
    }
  }
  const at = { id: kept.id, version: saving.base.version }
  const acts: Record<string, () => void> = {
    versions: () => onOpen({ kind: 'versions' }),
    rename: () => onOpen({ kind: 'rename' }),
    discard: () =>
      void attempt(async () => {
        await api.registers.discardDraft.mutate({ id: kept.id })
        desk.store.rewrite('', () => saving.base.content)
        saving.autosave.settled()
      }, texts.discarded),
    withdraw: () =>
      void attempt(async () => {
        await api.notices.withdraw.mutate({ id: kept.id })
        props.onWithdrawn()
      }, texts.withdrawn),
    archive: () =>
      void attempt(
        async () => {
          await (isArchived ? api.registers.restore.mutate(at) : api.registers.archive.mutate(at))
          setArchived(!isArchived)
        },
        isArchived ? texts.restored : texts.archived,
      ),
  }
  return (
    <Menu
      label={<span>{texts.more}</span>}
      button={{ size: 'small' }}
      onAction={(key) => acts[String(key)]?.()}
    >
      <MenuItem id="versions">{texts.versions}</MenuItem>
      <MenuItem id="discard">{texts.discard}</MenuItem>
      {!isPublished && <MenuItem id="rename">{texts.rename}</MenuItem>}
      {isPublished && <MenuItem id="withdraw">{texts.withdraw}</MenuItem>}
      <MenuItem id="archive">{isArchived ? texts.restoreIt : texts.archive}</MenuItem>
    </Menu>
  )
}
