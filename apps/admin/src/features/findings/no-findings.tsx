import type { FindingsSummary } from '@seloste/domain'
import { Link } from '@tanstack/react-router'
import { buttonLook } from '../../components/button-look.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { writeDate } from '../../language/dates.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { writeNumber } from '../../language/numbers.ts'
import type { FindingsSearch } from './findings-search.ts'
import { findingsTexts } from './findings-texts.ts'
import { judgedRules } from './judged-rules.ts'

/** Why there is nothing to mend: nothing is kept yet, the view is too narrow, or all is in order. */
export function NoFindings(props: {
  summary: FindingsSummary & { date: string }
  search: FindingsSearch
  params: { organisation: string }
}) {
  const { summary, search, params } = props
  const texts = useTexts(findingsTexts)
  const language = useLanguage()
  if (summary.assessed === 0) {
    return (
      <EmptyState
        title={texts.noRegisters}
        action={
          <Link to="/$organisation/registers/new" params={params} className={buttonLook({ tone: 'primary' })}>
            {texts.begin}
          </Link>
        }
      >
        <p>{texts.noRegistersAdvice}</p>
      </EmptyState>
    )
  }
  if (Object.keys(search).length > 0) {
    return (
      <EmptyState title={texts.noneHere}>
        <p>{texts.noneHereAdvice}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={texts.nothingToMend}>
      <p>
        {texts.whatWasChecked(
          writeNumber(summary.assessed, language),
          writeNumber(judgedRules, language),
          writeDate(summary.date, language),
        )}
      </p>
    </EmptyState>
  )
}
