import type { FrozenRegister, KeptOrganisation, KeptRegister, OwnTerm, Party } from '@seloste/domain'
import { textIn } from '@seloste/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
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
import { GuideSlot, type Standing } from './findings/guide-slot.tsx'
import { Judging } from './findings/judging.tsx'
import { stepFinding } from './findings/step-finding.ts'
import { type OpenedAt, useOpenedAt } from './findings/use-opened-at.ts'
import { useSaveOrganisation } from './findings/use-save-organisation.ts'
import { StageBox } from './publishing/stage-box.tsx'
import { stageChanged } from './publishing/use-stage.ts'
import { openedDraft } from './saving/opened-draft.ts'
import { savingTexts } from './saving/saving-texts.ts'
import { type Base, type SaveOutcome, useSaving } from './saving/use-saving.ts'
import type { WorkingCopy } from './saving/working-copy.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import { ArchivedBox } from './versions/archived-box.tsx'
import { useArchiving } from './versions/use-archiving.ts'
import { deskTexts } from './wording/desk-texts.ts'

/** What the server gave to open the desk. */
export interface Opened {
  kept: KeptRegister
  base: Base
  copy: WorkingCopy | undefined
  /** Where this browser keeps the person's working copy. */
  place: string
  published?: { frozen: FrozenRegister }
  parties: Record<string, Party>
  terms: readonly OwnTerm[]
}

/** The desk with its register on it. */
export function OpenDesk(props: {
  opened: Opened
  organisation: KeptOrganisation
  at: OpenedAt | undefined
  guide?: ((standing: Standing) => ReactNode) | undefined
  onOrganisation: (organisation: KeptOrganisation) => void
}) {
  const { opened } = props
  const organisation = props.organisation.content
  const { kept } = opened
  const api = useApi()
  const texts = useTexts(deskTexts)
  const { putBack } = useTexts(savingTexts)
  const spoken = useLanguage()
  const queries = useQueryClient()
  const [start] = useState(() => firstRegister(opened))
  const [laid] = useState(() =>
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
  const saveOrganisation = useSaveOrganisation(props.organisation, props.onOrganisation)
  const desk = useMemo(
    () => ({ ...laid, organisation, languages: organisation.languages, saveOrganisation }),
    [laid, organisation, saveOrganisation],
  )
  const saving = useSaving(desk, kept.id, opened.base, opened.place)
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
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: [props.organisation.id, 'registers'] })
    stageChanged(queries, kept.id)
  }
  const archiving = useArchiving(kept.id, () => saving.base.version, kept.archivedAt !== undefined, refresh)
  const readPublished = async () => {
    refresh()
    const now = await api.registers.desk.query({ id: kept.id })
    setPublished(now.published?.frozen)
  }
  const step = (way: 'undo' | 'redo') => {
    const path = desk.store[way]()
    if (path) revealFact(desk, path)
  }
  useOpenedAt(desk, props.at)
  useDeskKeys({
    save: () => setDialog({ kind: 'save' }),
    undo: () => step('undo'),
    redo: () => step('redo'),
    stepFinding: (by) => stepFinding(desk, by),
  })
  useEffect(() => {
    if (!start.isUnsent || saving.autosave.state.get().state !== 'clean') return
    saving.autosave.changed(start.register)
    showToast({ text: putBack })
  }, [start, saving.autosave, putBack])
  useBlocker({
    shouldBlockFn: async () => {
      await saving.autosave.flush()
      const isUnsafe = saving.autosave.state.get().state === 'nowhere'
      if (isUnsafe) showToast({ text: texts.unsafe, tone: 'error' })
      return isUnsafe
    },
    enableBeforeUnload: () => saving.autosave.state.get().state === 'nowhere',
  })
  return (
    <DeskContext value={desk}>
      {props.guide && (
        <GuideSlot
          guide={props.guide}
          isPublished={published !== undefined}
          onPublish={() => setDialog({ kind: 'publish' })}
        />
      )}
      <DeskBar
        registerId={kept.id}
        saving={saving}
        archiving={archiving}
        isPublished={published !== undefined}
        onOpen={setDialog}
        onStep={step}
      />
      <ArchivedBox archiving={archiving} />
      <StageBox registerId={kept.id} saving={saving} />
      {start.isUnreadable && (
        <NoticeBox tone="warning" title={texts.unreadableDraft}>
          <p>{texts.unreadableDraftHelp}</p>
        </NoticeBox>
      )}
      <Judging />
      <DeskSides published={published} />
      <DeskDialogs
        opened={dialog}
        registerId={kept.id}
        slug={slug}
        organisationSlug={organisation.slug}
        published={published}
        saving={saving}
        archiving={archiving}
        onClose={() => setDialog(undefined)}
        onOpen={setDialog}
        onRefused={refused}
        onSaved={refresh}
        onPublished={() => void readPublished()}
        onWithdrawn={() => {
          setPublished(undefined)
          refresh()
        }}
        onRenamed={setSlug}
      />
      <title>{`${textIn(start.register.name, spoken)?.text ?? texts.unnamed} · Seloste`}</title>
    </DeskContext>
  )
}

/** The register to begin with: the newest working copy, else the last version. */
function firstRegister({ kept, copy }: Opened) {
  const opened = copy && openedDraft(copy.content)
  return {
    register: opened ?? kept.content,
    isUnsent: copy?.isUnsent === true && opened !== undefined,
    isUnreadable: copy !== undefined && opened === undefined,
  }
}
