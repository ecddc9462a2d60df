import {
  type FactPath,
  type Intake,
  type ReportDraft,
  type ReportMatter,
  reportMatters,
} from '@seloste/domain'
import { useMemo, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { handOver } from '../../../components/hand-over.ts'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { writeDate } from '../../../language/dates.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { FactList, focusFact } from '../reviewing/fact-list.tsx'
import { NoticePane } from '../reviewing/notice-pane.tsx'
import { stretchesOf } from '../reviewing/stretches.ts'
import { useLight } from '../reviewing/use-light.ts'
import { partsOf, reportData } from './report-data.ts'
import { reportFacts, reportTies } from './report-facts.ts'
import { reportTexts } from './report-texts.ts'

/** A data balance report that was read, beside its text: to be looked through and taken along. */
export function ReportReview(props: { intake: Intake; report: ReportDraft; fileName: string }) {
  const { intake, report, fileName } = props
  const texts = useTexts(reportTexts)
  const language = useLanguage()
  const { at: lit, onPoint, onFocus } = useLight()
  const [shown, setShown] = useState<FactPath>()
  const { text } = intake.source
  const facts = useMemo(() => reportFacts(report), [report])
  const stretches = useMemo(
    () => stretchesOf(text, reportTies(report), intake.leftovers),
    [text, report, intake.leftovers],
  )
  const untold = reportMatters.filter((matter) => partsOf(report, matter).length === 0)
  const takeAlong = () => {
    const data = JSON.stringify(reportData(intake, report, fileName), null, 2)
    const name = `${fileName.replace(/\.[^.]+$/, '')}.json`
    handOver(name, new Blob([`${data}\n`], { type: 'application/json' }))
  }

  return (
    <div className="grid items-start gap-8 lg:grid-cols-2">
      <div className="min-w-0 lg:sticky lg:top-20">
        <NoticePane
          text={text}
          stretches={stretches}
          lit={lit}
          shown={shown}
          onPoint={onPoint}
          onFocus={onFocus}
          onOpen={focusFact}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <NoticeBox
          tone="plain"
          title={texts.later}
          action={<Button onPress={takeAlong}>{texts.takeAlong}</Button>}
        >
          <p>{texts.laterAdvice}</p>
        </NoticeBox>
        <section aria-labelledby="report-period">
          <h2 id="report-period" className="font-semibold">
            {texts.period}
          </h2>
          <p>
            {report.period === undefined
              ? texts.noPeriod
              : `${writeDate(report.period.from, language)} – ${writeDate(report.period.to, language)}`}
          </p>
        </section>
        <FactList
          facts={facts}
          settled={[]}
          lit={lit}
          groupOf={(group) => ({ title: isMatter(group) ? texts.matters[group] : group })}
          onPoint={onPoint}
          onFocus={onFocus}
          onShow={setShown}
        />
        {untold.length > 0 && (
          <section aria-labelledby="report-untold">
            <h3 id="report-untold" className="font-semibold">
              {texts.untold}
            </h3>
            <ul className="list-disc pl-5">
              {untold.map((matter) => (
                <li key={matter}>{texts.matters[matter]}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  )
}

function isMatter(group: string): group is ReportMatter {
  return reportMatters.some((matter) => matter === group)
}
