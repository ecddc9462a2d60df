import type { KeptOrganisation } from '@seloste/domain'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useState } from 'react'
import { buttonLook } from '../../components/button-look.ts'
import { FailureBox } from '../../components/failure-box.tsx'
import { PlusIcon } from '../../components/icons.tsx'
import { usePageTitle } from '../../components/page-title.ts'
import { Progress } from '../../components/progress.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { writeNumber } from '../../language/numbers.ts'
import { FilterBar } from './filter-bar.tsx'
import type { RegisterSearch } from './register-search.ts'
import { isFiltered } from './register-search.ts'
import { RegisterTable } from './register-table.tsx'
import { registersTexts } from './registers-texts.ts'
import { useRegisterList } from './use-register-list.ts'
import { useSelection } from './use-selection.ts'

const NoRegisters = lazy(() => import('./no-registers.tsx').then((file) => ({ default: file.NoRegisters })))

const SelectionBar = lazy(() =>
  import('./selection-bar.tsx').then((file) => ({ default: file.SelectionBar })),
)

/** The registers of an organisation: found, narrowed, ordered, put aside, opened. */
export function RegistersPage(props: { organisation: KeptOrganisation; search: RegisterSearch }) {
  const { organisation, search } = props
  const texts = useTexts(registersTexts)
  const title = search.archived ? texts.archivedTitle : texts.title
  usePageTitle(title)
  const navigate = useNavigate()
  const params = { organisation: organisation.content.slug }
  const { rows, count, pages } = useRegisterList(organisation.id, search)
  const selection = useSelection(rows)
  // Once there, it stays: its last move can still be taken back when nothing is selected any more.
  const [wasSelected, setWasSelected] = useState(false)
  if (selection.selected.length > 0 && !wasSelected) setWasSelected(true)
  const { fetchNextPage, isFetching } = pages
  const more = useCallback(() => {
    if (!isFetching) void fetchNextPage()
  }, [isFetching, fetchNextPage])
  const isFirstRun = pages.isSuccess && rows.length === 0 && !isFiltered(search) && !search.archived

  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <div className="flex items-baseline gap-4">
          <h1 className="text-display">{title}</h1>
          <Counted count={count} />
        </div>
        <div className="flex flex-wrap gap-3">
          <Link to="/$organisation/registers/import" params={params} className={buttonLook()}>
            {texts.bringIn}
          </Link>
          <Link
            to="/$organisation/registers/new"
            params={params}
            className={buttonLook({ tone: isFirstRun ? 'plain' : 'primary' })}
          >
            <PlusIcon />
            {texts.create}
          </Link>
        </div>
      </div>
      {!isFirstRun && (
        <FilterBar
          search={search}
          organisationId={organisation.id}
          onChange={(next) => {
            selection.clear()
            void navigate({ to: '/$organisation/registers', params, search: next, replace: true })
          }}
        />
      )}
      {pages.isPending && <Progress />}
      {pages.isError && <FailureBox error={pages.error} onRetry={() => void pages.refetch()} />}
      <Suspense fallback={<Progress />}>
        {pages.isSuccess && rows.length === 0 && <NoRegisters search={search} params={params} />}
      </Suspense>
      {rows.length > 0 && (
        <RegisterTable
          rows={rows}
          count={count?.count ?? rows.length}
          organisation={organisation}
          selection={selection}
          hasMore={pages.hasNextPage}
          onMore={more}
        />
      )}
      <Suspense>
        {wasSelected && (
          <SelectionBar
            selection={selection}
            search={search}
            found={count?.count ?? rows.length}
            organisation={organisation}
          />
        )}
      </Suspense>
    </div>
  )
}

function Counted({ count }: { count: { count: number; limit: number } | undefined }) {
  const texts = useTexts(registersTexts)
  const language = useLanguage()
  if (count === undefined) return null
  const isMore = count.count >= count.limit
  const shown = writeNumber(isMore ? count.limit - 1 : count.count, language)
  return (
    <p role="status" className="text-soft tabular-nums">
      {count.count === 1 ? texts.one : texts.counted(shown, isMore)}
    </p>
  )
}
