import { factLabel, type KeptOrganisation, type RegisterFinding, textIn } from '@seloste/domain'
import { Link } from '@tanstack/react-router'
import { Button } from '../../components/button.tsx'
import { FailureBox } from '../../components/failure-box.tsx'
import { Progress } from '../../components/progress.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import type { FindingsSearch } from './findings-search.ts'
import { findingsTexts } from './findings-texts.ts'
import { useRuleFindings } from './use-findings.ts'

/** The registers that do not meet a rule, each line leading to the place on the desk. */
export function RuleFindings(props: {
  rule: string
  organisation: KeptOrganisation
  search: FindingsSearch
}) {
  const { rule, organisation, search } = props
  const texts = useTexts(findingsTexts)
  const { rows, pages } = useRuleFindings(organisation.id, search, rule)
  return (
    <div className="mt-2 flex flex-col items-start gap-2">
      {pages.isPending && <Progress />}
      {pages.isError && <FailureBox error={pages.error} onRetry={() => void pages.refetch()} />}
      <ul className="w-full border-t border-line empty:hidden">
        {rows.map((row) => (
          <Place key={`${row.registerId} ${row.path}`} row={row} organisation={organisation.content.slug} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button size="small" isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {texts.more}
        </Button>
      )}
    </div>
  )
}

function Place({ row, organisation }: { row: RegisterFinding; organisation: string }) {
  const language = useLanguage()
  const name = textIn(row.name, language) ?? { text: row.slug, language }
  return (
    <li className="border-b border-line py-1.5">
      <Link
        to="/$organisation/registers/$register"
        params={{ organisation, register: row.registerId }}
        search={{ rule: row.rule, fact: row.path }}
        lang={name.language}
        className="font-semibold underline-offset-2 hover:text-accent hover:underline"
      >
        {name.text}
      </Link>{' '}
      <span className="text-soft">{factLabel(row.path, language)}</span>
      {row.message && <span className="block text-small">{row.message[language]}</span>}
    </li>
  )
}
