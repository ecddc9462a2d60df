import type { FindingsSummary } from '@seloste/domain'
import { CountedFindings } from '../../components/counted-findings.tsx'
import { Progress } from '../../components/progress.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { writeDate } from '../../language/dates.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { writeNumber } from '../../language/numbers.ts'
import { findingsTexts } from './findings-texts.ts'
import { judgedRules } from './judged-rules.ts'

/** How the registers stand: how many are in order, how many findings there are, by which law. */
export function Standing({ summary }: { summary: FindingsSummary & { date: string } }) {
  const texts = useTexts(findingsTexts)
  const language = useLanguage()
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity, findings } of summary.rules) counts[severity] += findings
  const figure = (value: number) => writeNumber(value, language)
  return (
    <div role="status" className="flex flex-col gap-1">
      <p className="flex flex-wrap items-baseline gap-x-3">
        {summary.rules.length > 0 && <CountedFindings counts={counts} />}
        <span>{texts.inOrder(figure(summary.clean), figure(summary.assessed), summary.assessed)}</span>
      </p>
      <p className="text-small text-soft">
        {texts.askedLaw(figure(judgedRules), writeDate(summary.date, language))}
      </p>
      {summary.waiting > 0 && <Progress label={texts.waiting(figure(summary.waiting), summary.waiting)} />}
    </div>
  )
}
