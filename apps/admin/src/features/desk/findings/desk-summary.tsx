import { CountedFindings, countFindings } from '../../../components/counted-findings.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { writeDate } from '../../../language/dates.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { findingsTexts } from './findings-texts.ts'
import { stepFinding } from './step-finding.ts'

/** How many findings the register has; a press leads from one to the next. What was checked, when there are none. */
export function DeskSummary() {
  const desk = useDesk()
  const texts = useTexts(findingsTexts)
  const language = useLanguage()
  const { findings, rules, date } = useObserved(desk.findings, (now) => now)
  if (findings === undefined) return <span>{texts.judging}</span>
  if (findings.length === 0) {
    return (
      <span>
        <span className="text-fine">{texts.none}</span> {texts.checked(rules, writeDate(date, language))}
      </span>
    )
  }
  return (
    <button
      type="button"
      className="inline-flex cursor-pointer items-center gap-2 underline-offset-2 hover:underline"
      onClick={() => stepFinding(desk, 1)}
    >
      <CountedFindings counts={countFindings(findings)} />
      {texts.next}
    </button>
  )
}
