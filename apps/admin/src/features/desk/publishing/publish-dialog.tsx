import type { FrozenRegister, Language } from '@seloste/domain'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { useApi } from '../../../connection/api.ts'
import { failureOf } from '../../../connection/failure.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk } from '../editing/desk-context.ts'
import { FindingsBeforePublishing } from '../findings/findings-before-publishing.tsx'
import { usePublishReason } from '../findings/use-publish-reason.ts'
import type { SaveOutcome, Saving } from '../saving/use-saving.ts'
import { deskTexts } from '../wording/desk-texts.ts'
import { flowTexts } from '../wording/flow-texts.ts'
import { ChangesSince } from './changes-since.tsx'
import { DoneDialog, type PublishOutcome } from './done-dialog.tsx'
import { NoteFields } from './note-fields.tsx'
import { PublishedLanguage } from './published-language.tsx'
import { publishingTexts } from './publishing-texts.ts'
import { instantOf, ScheduleFields } from './schedule-fields.tsx'
import { useLastPublished } from './use-last-published.ts'
import { type NoteAnswer, useNote } from './use-note.ts'
import { usePublicChanges } from './use-public-changes.ts'
import { useStage } from './use-stage.ts'

/** What will be public, where and in which languages, and what they lack; then the link to it. */
export function PublishDialog(props: {
  registerId: string
  slug: string
  saving: Saving
  /** What the public reads now. */
  published: FrozenRegister | undefined
  onClose: () => void
  onRefused: (outcome: SaveOutcome) => void
  onPublished: () => void
}) {
  const { saving } = props
  const desk = useDesk()
  const api = useApi()
  const texts = useTexts(flowTexts)
  const words = useTexts(deskTexts)
  const own = useTexts(publishingTexts)
  const { register } = desk.store.get()
  const chosen = register.particulars.languages ?? []
  const [languages, setLanguages] = useState<readonly Language[]>(
    chosen.length > 0 && desk.organisation.languagesRequired !== true ? chosen : desk.organisation.languages,
  )
  const [isPending, setPending] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [outcome, setOutcome] = useState<PublishOutcome>()
  const [at, setAt] = useState<string>()
  const [comment, setComment] = useState('')
  const isChanged = saving.isChanged()
  const changes = usePublicChanges(props.published)
  const asked = usePublishReason(languages)
  const last = useLastPublished(props.registerId, props.published)
  const note = useNote(usePublicChanges(last))
  const { data: way } = useStage(props.registerId, saving.base.version)
  const needsApproval =
    desk.organisation.approvalRequired === true && (isChanged || way?.stage !== 'approved')
  const address = `${location.origin}/${desk.organisation.slug}/${props.slug}`

  const send = async (version: number, answer: NoteAnswer & { reason?: string }, publishAt?: string) => {
    const id = props.registerId
    if (needsApproval) {
      const said = comment.trim()
      await api.approvals.request.mutate({ id, version, ...(said !== '' && { comment: said }) })
      return { kind: 'sent' } as const
    }
    const wanted = { id, version, languages: [...languages], ...answer }
    if (publishAt === undefined) {
      await api.notices.publish.mutate(wanted)
      return { kind: 'published' } as const
    }
    await api.notices.schedule.mutate({ ...wanted, publishAt })
    return { kind: 'scheduled', at: publishAt } as const
  }
  const publish = async () => {
    const [answer, told] = needsApproval ? [{}, {}] : [asked.answer(), note.answer(languages)]
    if (isPending || answer === undefined || told === undefined) return
    const publishAt = at === undefined ? undefined : instantOf(at)
    if (at !== undefined && publishAt === undefined) return setFailure(own.badTime)
    setPending(true)
    setFailure(undefined)
    let { version } = saving.base
    if (isChanged) {
      const saved = await saving.save(undefined)
      if (saved.kind === 'saved' || saved.kind === 'unchanged') version = saved.version
      else {
        setPending(false)
        if (saved.kind === 'failed') return setFailure(saved.failure.sentence ?? words.state.local)
        props.onClose()
        return props.onRefused(saved)
      }
    }
    try {
      setOutcome(await send(version, { ...answer, ...told }, publishAt))
      props.onPublished()
    } catch (error) {
      setFailure(failureOf(error).sentence ?? words.state.local)
    }
    setPending(false)
  }
  const act = at === undefined ? (isChanged ? texts.saveAndPublish : texts.doPublish) : own.doSchedule
  const doIt = needsApproval ? own.sendForApproval : act
  if (outcome !== undefined) return <DoneDialog {...{ outcome, address }} onClose={props.onClose} />
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={texts.publish}
      actions={
        <>
          <Button tone="primary" isDisabled={languages.length === 0} onPress={() => void publish()}>
            {doIt}
          </Button>
          <Button onPress={props.onClose}>{words.cancel}</Button>
        </>
      }
    >
      <p>{texts.publishHelp}</p>
      <p>
        <span className="block font-semibold">{texts.address}</span>
        {props.published === undefined ? (
          <span className="break-words">{address}</span>
        ) : (
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            className="break-words text-accent underline underline-offset-2"
          >
            {address}
          </a>
        )}
      </p>
      <fieldset>
        <legend className="font-semibold">{texts.languages}</legend>
        {desk.languages.map((language) => (
          <PublishedLanguage
            key={language}
            language={language}
            isSelected={languages.includes(language)}
            onChange={(selected) =>
              setLanguages(
                desk.languages.filter((one) => (one === language ? selected : languages.includes(one))),
              )
            }
            onClose={props.onClose}
          />
        ))}
        {languages.length === 0 && <p className="text-small text-warning">{own.pickLanguage}</p>}
      </fieldset>
      <ChangesSince changes={changes} />
      <FindingsBeforePublishing asked={asked} onLeave={props.onClose} />
      {needsApproval ? (
        <section className="flex flex-col gap-3">
          <p>{own.approvalHelp}</p>
          <TextArea label={own.comment} isOptional value={comment} onChange={setComment} />
        </section>
      ) : (
        <>
          <NoteFields note={note} languages={languages} />
          <ScheduleFields at={at} onChange={setAt} />
        </>
      )}
      {isChanged && <p>{own.versionFirst(saving.base.version + 1)}</p>}
      {failure !== undefined && (
        <NoticeBox
          tone="error"
          title={needsApproval ? own.notSent : at === undefined ? texts.notPublished : own.notScheduled}
        >
          <p>{failure}</p>
          <p>{words.draftSafe}</p>
        </NoticeBox>
      )}
    </Dialog>
  )
}
