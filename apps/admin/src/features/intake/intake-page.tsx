import { type KeptOrganisation, textIn } from '@seloste/domain'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { buttonLook } from '../../components/button-look.ts'
import { NoticeBox } from '../../components/notice-box.tsx'
import { usePageTitle } from '../../components/page-title.ts'
import { Tabs } from '../../components/tabs.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { GiveFiles } from './giving/give-files.tsx'
import { ReadingList } from './giving/reading-list.tsx'
import type { Reading } from './giving/readings.ts'
import { useReadings } from './giving/use-readings.ts'
import { intakeTexts } from './intake-texts.ts'
import { ReportReview } from './reporting/report-review.tsx'
import { reportTexts } from './reporting/report-texts.ts'
import { AboutText } from './reviewing/about-text.tsx'
import { Review } from './reviewing/review.tsx'
import { reviewingTexts } from './reviewing/reviewing-texts.ts'
import type { KeptDraft } from './reviewing/use-draft.ts'

/** Old notices in, registers out: pasted or dropped, read, looked through beside their words, made. */
export function IntakePage(props: {
  organisation: KeptOrganisation
  onCreated: (registerId: string) => void
}) {
  const { organisation, onCreated } = props
  const texts = useTexts(intakeTexts)
  usePageTitle(texts.title)
  const { readings, give, created, ...actions } = useReadings()
  const [looked, setLooked] = useState<number | 'list'>()
  const drafts = useRef(new Map<string, KeptDraft>())
  const only = readings.length === 1 ? readings[0] : undefined
  const reading = readings.find(({ id }) => id === (looked ?? only?.id))
  const keptAt = (register: number): KeptDraft => {
    const key = `${reading?.id}/${register}`
    const kept = drafts.current.get(key) ?? { current: undefined }
    drafts.current.set(key, kept)
    return kept
  }

  if (reading?.state === 'read') {
    return (
      <ReviewedText
        organisation={organisation}
        reading={reading}
        keptAt={keptAt}
        onBack={() => {
          setLooked('list')
          requestAnimationFrame(() => document.getElementById('readings')?.focus())
        }}
        onMade={(register, registerId) => {
          created(reading.id, register, registerId)
          if (readings.length === 1 && reading.intake.registers.length === 1) onCreated(registerId)
        }}
      />
    )
  }
  return (
    <div className="flex flex-col gap-8">
      <div className="max-w-3xl">
        <h1 className="text-display">{texts.title}</h1>
        <p className="text-large text-soft">{texts.lead}</p>
      </div>
      <GiveFiles
        onGive={(files) => {
          setLooked(undefined)
          give(files)
        }}
      />
      {readings.length > 0 && (
        <ReadingList
          readings={readings}
          organisation={organisation.content.slug}
          {...actions}
          look={setLooked}
        />
      )}
    </div>
  )
}

function ReviewedText(props: {
  organisation: KeptOrganisation
  reading: Reading & { state: 'read' }
  keptAt: (register: number) => KeptDraft
  onBack: () => void
  onMade: (register: number, registerId: string) => void
}) {
  const { organisation, reading, keptAt, onBack, onMade } = props
  const { registers, report } = reading.intake
  const texts = useTexts(reviewingTexts)
  const reportWords = useTexts(reportTexts)
  const { open } = useTexts(intakeTexts)
  const language = useLanguage()
  const params = { organisation: organisation.content.slug }
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const registerTabs = registers.map((register, at) => {
    const made = reading.created?.[at]
    const content =
      made === undefined ? (
        <Review
          organisationId={organisation.id}
          intake={reading.intake}
          register={register}
          kept={keptAt(at)}
          onCreated={({ id }) => onMade(at, id)}
        />
      ) : (
        <NoticeBox
          tone="fine"
          title={texts.created}
          action={
            <Link
              to="/$organisation/registers/$register"
              params={{ ...params, register: made }}
              className={buttonLook({ tone: 'primary' })}
            >
              {open}
            </Link>
          }
        />
      )
    const named = textIn(register.frozen.register.name, language)?.text ?? `${texts.register} ${at + 1}`
    const name = report === undefined ? named : `${reportWords.asRegister}: ${named}`
    return { id: String(at), title: name, content }
  })
  const reportTab = report && {
    id: 'report',
    title: reportWords.title,
    content: <ReportReview intake={reading.intake} report={report} fileName={reading.file.name} />,
  }
  const tabs = reportTab ? [reportTab, ...registerTabs] : registerTabs
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 ref={heading} tabIndex={-1} className="text-title break-words outline-none">
          {reading.file.name}
        </h1>
        <Button size="small" onPress={onBack}>
          {texts.back}
        </Button>
      </div>
      <AboutText intake={reading.intake} />
      {tabs.length === 1 ? tabs[0]?.content : <Tabs label={texts.facts} tabs={tabs} />}
    </div>
  )
}
