import type { KeptOrganisation } from '@seloste/domain'
import { useNavigate } from '@tanstack/react-router'
import { FailureBox } from '../../components/failure-box.tsx'
import { usePageTitle } from '../../components/page-title.ts'
import { Progress } from '../../components/progress.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { FindingsFilter } from './findings-filter.tsx'
import type { FindingsSearch } from './findings-search.ts'
import { findingsTexts } from './findings-texts.ts'
import { NoFindings } from './no-findings.tsx'
import { RuleGroup } from './rule-group.tsx'
import { Standing } from './standing.tsx'
import { useSummary } from './use-findings.ts'

/** What the law finds in the registers of an organisation, by rule: each place opens the desk where it is mended. */
export function FindingsPage(props: { organisation: KeptOrganisation; search: FindingsSearch }) {
  const { organisation, search } = props
  const texts = useTexts(findingsTexts)
  usePageTitle(texts.title)
  const navigate = useNavigate()
  const params = { organisation: organisation.content.slug }
  const summary = useSummary(organisation.id, search)
  const { data } = summary
  return (
    <div className="flex max-w-5xl flex-col gap-5">
      <h1 className="text-display">{texts.title}</h1>
      {data && <Standing summary={data} />}
      <FindingsFilter
        organisationId={organisation.id}
        search={search}
        onChange={(next) =>
          void navigate({ to: '/$organisation/findings', params, search: next, replace: true })
        }
      />
      {summary.isPending && <Progress />}
      {summary.isError && <FailureBox error={summary.error} onRetry={() => void summary.refetch()} />}
      {data?.rules.length === 0 && <NoFindings summary={data} search={search} params={params} />}
      {data && data.rules.length > 0 && (
        <ul aria-label={texts.byRule} className="divide-y divide-line border-y border-line">
          {data.rules.map((rule) => (
            <RuleGroup key={rule.rule} rule={rule} organisation={organisation} search={search} />
          ))}
        </ul>
      )}
    </div>
  )
}
