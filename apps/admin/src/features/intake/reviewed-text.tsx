import { type KeptOrganisation, textIn } from '@seloste/domain'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Button } from '../../components/button.tsx'
import { buttonLook } from '../../components/button-look.ts'
import { NoticeBox } from '../../components/notice-box.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import type { Reading } from './giving/readings.ts'
import { intakeTexts } from './intake-texts.ts'
import { ReportReview } from './reporting/report-review.tsx'
import { reportTexts } from './reporting/report-texts.ts'
import { AboutText } from './reviewing/about-text.tsx'
import { Review } from './reviewing/review.tsx'
import { reviewingTexts } from './reviewing/reviewing-texts.ts'
import type { KeptDraft } from './reviewing/use-draft.ts'

/** A text that was read: each of its registers, and first the report that it may be. */
export function ReviewedText(props: {
  organisation: KeptOrganisation
  reading: Reading & { state: 'read' }
  keptAt: (register: number) => KeptDraft
  onOrganisation: (kept: KeptOrganisation) => void
  onBack: () => void
  onMade: (register: number, registerId: string) => void
}) {
  const { organisation, reading, keptAt, onOrganisation, onBack, onMade } = props
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
          organisation={organisation}
          intake={reading.intake}
          register={register}
          kept={keptAt(at)}
          onCreated={({ id }) => onMade(at, id)}
          onOrganisation={onOrganisation}
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
