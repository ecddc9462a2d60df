import { isLocalizedText, textIn } from '@seloste/domain'
import { useSyncExternalStore } from 'react'
import { Button } from '../../components/button.tsx'
import { useTexts } from '../../language/catalogue.ts'
import type { OpenedDialog } from './desk-dialogs.tsx'
import { DeskMenu } from './desk-menu.tsx'
import { useDesk, useFact, useView } from './editing/desk-context.ts'
import { DeskSummary } from './findings/desk-summary.tsx'
import { StageName } from './publishing/stage-box.tsx'
import { SaveStateLine } from './saving/save-state.tsx'
import type { Saving } from './saving/use-saving.ts'
import { SideSwitch } from './side-switch.tsx'
import type { Archiving } from './versions/use-archiving.ts'
import { deskTexts } from './wording/desk-texts.ts'

/** The head of the desk: which register, how safe it is, and what can be done with it. */
export function DeskBar(props: {
  registerId: string
  saving: Saving
  archiving: Archiving
  isPublished: boolean
  onOpen: (dialog: OpenedDialog) => void
  onStep: (way: 'undo' | 'redo') => void
}) {
  const { saving, onOpen, onStep } = props
  const desk = useDesk()
  const texts = useTexts(deskTexts)
  const language = useView((view) => view.language)
  const name = useFact('name')
  const canUndo = useSyncExternalStore(desk.store.subscribe, () => desk.store.get().past.length > 0)
  const canRedo = useSyncExternalStore(desk.store.subscribe, () => desk.store.get().future.length > 0)
  const title = textIn(isLocalizedText(name) ? name : undefined, language)?.text ?? texts.unnamed
  return (
    <div className="z-10 -mx-4 -mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-ground px-4 py-2 sm:-mx-6 sm:px-6 lg:sticky lg:top-(--header-height)">
      <div className="min-w-0 grow basis-56">
        <h1 className="truncate text-large">{title}</h1>
        <div className="flex flex-wrap gap-x-3 text-small text-soft">
          <span>{texts.version(saving.base.version)}</span>
          <StageName registerId={props.registerId} saving={saving} />
          <SaveStateLine autosave={saving.autosave} />
          <DeskSummary />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="quiet" size="small" isDisabled={!canUndo} onPress={() => onStep('undo')}>
          {texts.undo}
        </Button>
        <Button tone="quiet" size="small" isDisabled={!canRedo} onPress={() => onStep('redo')}>
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
