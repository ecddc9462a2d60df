import { type FrozenRegister, factLabel, type Language } from '@seloste/domain'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { buttonLook } from '../../../components/button-look.ts'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { useApi } from '../../../connection/api.ts'
import { failureOf } from '../../../connection/failure.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { ownNames, useLanguage } from '../../../language/interface-language.ts'
import { useDesk } from '../editing/desk-context.ts'
import { revealFact } from '../editing/reveal.ts'
import { FindingsBeforePublishing } from '../findings/findings-before-publishing.tsx'
import { usePublishReason } from '../findings/use-publish-reason.ts'
import type { SaveOutcome, Saving } from '../saving/use-saving.ts'
import { deskTexts } from '../wording/desk-texts.ts'
import { flowTexts } from '../wording/flow-texts.ts'
import { ChangesSince } from './changes-since.tsx'
import { lackingTexts } from './lacking-texts.ts'
import { publishingTexts } from './publishing-texts.ts'
import { usePublicChanges } from './use-public-changes.ts'

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
  const { versionFirst, pickLanguage } = useTexts(publishingTexts)
  const { register } = desk.store.get()
  const chosen = register.particulars.languages ?? []
  const [languages, setLanguages] = useState<readonly Language[]>(
    chosen.length > 0 ? chosen : desk.organisation.languages,
  )
  const [isPending, setPending] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [isDone, setDone] = useState(false)
  const isChanged = saving.isChanged()
  const changes = usePublicChanges(props.published)
  const asked = usePublishReason(languages)
  const address = `${location.origin}/${desk.organisation.slug}/${props.slug}`

  const publish = async () => {
    const answer = asked.answer()
    if (isPending || answer === undefined) return
    setPending(true)
    setFailure(undefined)
    let { version } = saving.base
    if (isChanged) {
      const outcome = await saving.save(undefined)
      if (outcome.kind === 'saved' || outcome.kind === 'unchanged') version = outcome.version
      else {
        setPending(false)
        if (outcome.kind === 'failed') return setFailure(outcome.failure.sentence ?? words.state.local)
        props.onClose()
        return props.onRefused(outcome)
      }
    }
    try {
      await api.notices.publish.mutate({
        id: props.registerId,
        version,
        languages: [...languages],
        ...answer,
      })
      setDone(true)
      props.onPublished()
    } catch (error) {
      setFailure(failureOf(error).sentence ?? words.state.local)
    }
    setPending(false)
  }
  if (isDone) {
    return (
      <Dialog isOpen onClose={props.onClose} title={texts.isPublished}>
        <p className="break-words">{address}</p>
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          className={`${buttonLook({ tone: 'primary' })} self-start`}
        >
          {texts.read}
        </a>
      </Dialog>
    )
  }
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={texts.publish}
      actions={
        <>
          <Button tone="primary" isDisabled={languages.length === 0} onPress={() => void publish()}>
            {isChanged ? texts.saveAndPublish : texts.doPublish}
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
        {languages.length === 0 && <p className="text-small text-warning">{pickLanguage}</p>}
      </fieldset>
      <ChangesSince changes={changes} />
      <FindingsBeforePublishing asked={asked} onLeave={props.onClose} />
      {isChanged && <p>{versionFirst(saving.base.version + 1)}</p>}
      {failure !== undefined && (
        <NoticeBox tone="error" title={texts.notPublished}>
          <p>{failure}</p>
          <p>{words.draftSafe}</p>
        </NoticeBox>
      )}
    </Dialog>
  )
}

function PublishedLanguage(props: {
  language: Language
  isSelected: boolean
  onChange: (selected: boolean) => void
  onClose: () => void
}) {
  const desk = useDesk()
  const texts = useTexts(flowTexts)
  const spoken = useLanguage()
  const lacking = lackingTexts(desk.store.get().register, props.language)
  return (
    <div className="py-1">
      <Checkbox isSelected={props.isSelected} onChange={props.onChange}>
        {ownNames[props.language]}
      </Checkbox>
      {props.isSelected && lacking.length === 0 && (
        <p className="pl-7.5 text-small text-soft">{texts.complete}</p>
      )}
      {props.isSelected && lacking.length > 0 && (
        <div className="pl-7.5 text-small">
          <p className="text-warning">
            {texts.fallsBack} {texts.lacking(lacking.length)}
          </p>
          <ul>
            {lacking.slice(0, 8).map((path) => (
              <li key={path}>
                <button
                  type="button"
                  className="cursor-pointer py-0.5 text-left underline underline-offset-2"
                  onClick={() => {
                    props.onClose()
                    setTimeout(() => revealFact(desk, path), 50)
                  }}
                >
                  {factLabel(path, spoken)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
