import type { FrozenRegister, KeptRegister, Organisation, OwnTerm, Party } from '@seloste/domain'
import { textIn } from '@seloste/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { NoticeBox } from '../../components/notice-box.tsx'
import { showToast } from '../../components/toast.ts'
import { useApi } from '../../connection/api.ts'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { DeskBar } from './desk-bar.tsx'
import { DeskDialogs, type OpenedDialog } from './desk-dialogs.tsx'
import { DeskSides } from './desk-sides.tsx'
import { DeskContext, layDesk } from './editing/desk-context.ts'
import { createDeskStore } from './editing/desk-store.ts'
import { revealFact } from './editing/reveal.ts'
import { localCopy } from './saving/local-copy.ts'
import { openedDraft } from './saving/opened-draft.ts'
import { type Base, type SaveOutcome, useSaving } from './saving/use-saving.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import { deskTexts } from './wording/desk-texts.ts'

/** What the server gave to open the desk. */
export interface Opened {
  kept: KeptRegister
  base: Base
  draft?: { baseVersion: number; content?: unknown; updatedAt: string }
  published?: { frozen: FrozenRegister }
  parties: Record<string, Party>
  terms: readonly OwnTerm[]
}

/** The desk with its register on it. */
export function OpenDesk({ opened, organisation }: { opened: Opened; organisation: Organisation }) {
  const { kept } = opened
  const api = useApi()
  const texts = useTexts(deskTexts)
  const spoken = useLanguage()
  const queries = useQueryClient()
  const [start] = useState(() => firstRegister(opened))
  const [desk] = useState(() =>
    layDesk(
      createDeskStore(start.register),
      organisation,
      {
        parties: new Map(Object.entries(opened.parties)),
        terms: new Map(opened.terms.map((term) => [term.id, term])),
      },
      {
        language: organisation.languages.includes(spoken) ? spoken : (organisation.languages[0] ?? 'fi'),
        layout: start.register.particulars.layout ?? 'modern',
      },
    ),
  )
  const saving = useSaving(desk, kept.id, opened.base)
  const [dialog, setDialog] = useState<OpenedDialog | undefined>(
    saving.base.version < kept.version ? { kind: 'conflict', current: kept } : undefined,
  )
  const [published, setPublished] = useState(opened.published?.frozen)
  const [slug, setSlug] = useState(kept.slug)

  const refused = (outcome: SaveOutcome) => {
    if (outcome.kind === 'conflict') setDialog({ kind: 'conflict', current: outcome.current })
    const first = outcome.kind === 'invalid' ? outcome.errors[0] : undefined
    if (first !== undefined) setTimeout(() => revealFact(desk, first.path), 50)
  }
  const refresh = () => void queries.invalidateQueries({ queryKey: ['registers'] })
  const readPublished = async () => {
    refresh()
    const now = await api.registers.desk.query({ id: kept.id })
    setPublished(now.published?.frozen)
  }
  const step = (way: 'undo' | 'redo') => {
    const path = desk.store[way]()
    if (path) revealFact(desk, path)
  }
  useDeskKeys({ save: () => setDialog({ kind: 'save' }), undo: () => step('undo'), redo: () => step('redo') })
  useEffect(() => {
    if (start.isUnsent) saving.autosave.changed(start.register)
  }, [start, saving.autosave])
  useBlocker({
    shouldBlockFn: async () => {
      await saving.autosave.flush()
      const isUnsafe = saving.autosave.state.get().state === 'nowhere'
      if (isUnsafe) showToast({ text: texts.unsafe, tone: 'error' })
      return isUnsafe
    },
    enableBeforeUnload: () => ['waiting', 'sending', 'nowhere'].includes(saving.autosave.state.get().state),
  })
  return (
    <DeskContext value={desk}>
      <DeskBar
        kept={kept}
        saving={saving}
        isPublished={published !== undefined}
        onOpen={setDialog}
        onStep={step}
        onWithdrawn={() => setPublished(undefined)}
      />
      {start.isUnreadable && (
        <NoticeBox tone="warning" title={texts.unreadableDraft}>
          <p>{texts.unreadableDraftHelp}</p>
        </NoticeBox>
      )}
      <DeskSides published={published} />
      <DeskDialogs
        opened={dialog}
        registerId={kept.id}
        slug={slug}
        saving={saving}
        onClose={() => setDialog(undefined)}
        onOpen={setDialog}
        onRefused={refused}
        onSaved={refresh}
        onPublished={() => void readPublished()}
        onRenamed={setSlug}
      />
      <title>{`${textIn(start.register.name, spoken)?.text ?? texts.unnamed} · Seloste`}</title>
    </DeskContext>
  )
}

/** The register to begin with: what this browser alone has, else the draft, else the last version. */
function firstRegister({ kept, draft, base }: Opened) {
  const local = localCopy(kept.id)
  const isNewer =
    local !== undefined && local.baseVersion === base.version && local.at > (draft?.updatedAt ?? '')
  const found = isNewer ? openedDraft(local.content) : undefined
  if (found !== undefined) return { register: found, isUnsent: true, isUnreadable: false }
  const drafted = draft === undefined ? undefined : openedDraft(draft.content)
  return {
    register: drafted ?? kept.content,
    isUnsent: false,
    isUnreadable: draft !== undefined && drafted === undefined,
  }
}
