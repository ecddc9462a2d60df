import { type KeptOrganisation, type Language, languageLabels } from '@seloste/domain'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { handOver } from '../../../components/hand-over.ts'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { Select } from '../../../components/select.tsx'
import { showToast } from '../../../components/toast.ts'
import { WorkBar } from '../../../components/work-bar.tsx'
import { useApi } from '../../../connection/api.ts'
import { failureOf } from '../../../connection/failure.ts'
import { newWork, useWork } from '../../../connection/use-work.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { writeNumber } from '../../../language/numbers.ts'
import type { RegisterSearch } from '../register-search.ts'
import { foundIds, mostTaken } from './found-ids.ts'
import { type FileForm, fileForms } from './notice-files.ts'
import { takeNotices } from './take-notices.ts'
import { takingAlongTexts } from './taking-along-texts.ts'

type Form = FileForm | 'bound'
const forms: readonly Form[] = ['bound', ...fileForms]

/** What is done with all in one when it has been gathered. */
const steps = ['setting', 'checking', 'writing'] as const

/** A work under way: its name, how many notices it has, and how many are done. */
interface Work {
  id: string
  all: number
  done: number
}

/** Takes the notices of many registers along in one file; tells how far it is, and stops when asked. */
export function TakeAlongDialog(props: {
  organisation: KeptOrganisation
  chosen: readonly string[]
  search: RegisterSearch
  /** How many registers the list finds. */
  found: number
  onClose: () => void
}) {
  const { organisation, chosen, search, found, onClose } = props
  const api = useApi()
  const texts = useTexts(takingAlongTexts)
  const interfaceLanguage = useLanguage()
  const offered = organisation.content.languages
  const [language, setLanguage] = useState<Language>(offered[0] ?? 'fi')
  const [form, setForm] = useState<Form>('bound')
  const [whose, setWhose] = useState<'chosen' | 'found'>('chosen')
  const [work, setWork] = useState<Work>()
  const [failure, setFailure] = useState<string>()
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])
  const words = takingAlongTexts[language]

  const take = async () => {
    const control = new AbortController()
    const { signal } = control
    stop.current = control
    setFailure(undefined)
    const id = newWork()
    setWork({ id, all: whose === 'chosen' ? chosen.length : found, done: 0 })
    try {
      const ids = whose === 'chosen' ? chosen : await foundIds(api, search, interfaceLanguage, signal)
      setWork({ id, all: ids.length, done: 0 })
      const { name, content } = await takeNotices(api, organisation.content, {
        ids,
        form,
        language,
        words: { title: words.name, contents: words.contents },
        signal,
        work: id,
        onDone: (done) => setWork({ id, all: ids.length, done }),
      })
      handOver(name, content)
      showToast({ tone: 'fine', text: texts.taken(ids.length) })
      onClose()
    } catch (error) {
      setWork(undefined)
      if (signal.aborted) setFailure(texts.cancelled)
      else setFailure([texts.notMade, failureOf(error).sentence].filter(Boolean).join(' '))
    }
  }

  const isTooMany = whose === 'found' && found > mostTaken
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={texts.title}
      isDismissable={work === undefined}
      actions={
        work === undefined ? (
          <Button tone="primary" isDisabled={isTooMany} onPress={() => void take()}>
            {texts.start}
          </Button>
        ) : (
          <Button onPress={() => stop.current?.abort()}>{texts.cancel}</Button>
        )
      }
    >
      {work === undefined ? (
        <div className="flex flex-col gap-4">
          {found > chosen.length && (
            <Select
              label={texts.which}
              value={whose}
              onChange={setWhose}
              choices={[
                { value: 'chosen', label: texts.chosen(chosen.length) },
                { value: 'found', label: texts.found(writeNumber(found, interfaceLanguage)) },
              ]}
            />
          )}
          <Select
            label={texts.form}
            value={form}
            onChange={setForm}
            choices={forms.map((value) => ({ value, label: texts.forms[value] }))}
          />
          {offered.length > 1 && (
            <Select
              label={texts.language}
              value={language}
              onChange={setLanguage}
              choices={offered.map((value) => ({ value, label: languageLabels[value][interfaceLanguage] }))}
            />
          )}
          <p className="text-small text-soft">{isTooMany ? texts.tooMany(mostTaken) : texts.saved}</p>
        </div>
      ) : (
        <Working form={form} work={work} />
      )}
      {failure !== undefined && <NoticeBox tone="warning" title={failure} />}
    </Dialog>
  )
}

function Working({ form, work }: { form: Form; work: Work }) {
  return form === 'bound' ? <Binding work={work} /> : <Making work={work} />
}

function Making({ work: { all, done } }: { work: Work }) {
  const texts = useTexts(takingAlongTexts)
  return <WorkBar label={texts.done(done, all)} name={texts.title} done={done} all={all} />
}

/** All in one is made by the server: gathered one by one, then printed in three steps. */
function Binding({ work: { id, all } }: { work: Work }) {
  const texts = useTexts(takingAlongTexts)
  const progress = useWork(id)
  const step = steps.findIndex((stage) => stage === progress?.stage)
  const label = progress?.stage === 'composing' ? texts.done(progress.done ?? 0, all) : texts.printing(all)
  return (
    <>
      {step === -1 ? (
        <WorkBar label={label} name={texts.title} done={progress?.done} all={all} />
      ) : (
        <WorkBar
          label={`${label} ${texts.steps[step]?.(progress?.all ?? 0)}`}
          name={texts.title}
          done={step}
          all={steps.length}
        />
      )}
      <p className="text-small text-soft">{texts.howLong}</p>
    </>
  )
}
