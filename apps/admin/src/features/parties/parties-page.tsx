import type { KeptOrganisation, KeptParty } from '@seloste/domain'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { buttonLook } from '../../components/button-look.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureBox } from '../../components/failure-box.tsx'
import { PlusIcon } from '../../components/icons.tsx'
import { usePageTitle } from '../../components/page-title.ts'
import { Progress } from '../../components/progress.tsx'
import { Table } from '../../components/table.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useApi } from '../../connection/api.ts'
import { useTexts } from '../../language/catalogue.ts'
import { partiesTexts } from './parties-texts.ts'
import { PartyRow } from './party-row.tsx'

const pageSize = 50
const pause = 200

/** The parties that the organisation's registers share. */
export function PartiesPage({ organisation, search }: { organisation: KeptOrganisation; search: string }) {
  const texts = useTexts(partiesTexts)
  usePageTitle(texts.title)
  const params = { organisation: organisation.content.slug }
  const { text, setText } = useSearchInAddress(search, params)
  const parties = useParties(organisation.id, useDeferredValue(search))
  const rows: readonly KeptParty[] = parties.data?.pages.flatMap((page) => page.rows) ?? []
  const isEmpty = parties.isSuccess && rows.length === 0
  const add = (
    <Link to="/$organisation/parties/new" params={params} className={buttonLook({ tone: 'primary' })}>
      <PlusIcon />
      {texts.add}
    </Link>
  )
  return (
    <div className="flex max-w-6xl flex-col gap-5">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h1 className="text-display">{texts.title}</h1>
        {!(isEmpty && search === '') && add}
      </div>
      {isEmpty && search === '' ? (
        <EmptyState title={texts.empty} action={add}>
          <p>{texts.emptyAdvice}</p>
        </EmptyState>
      ) : (
        <>
          <p className="max-w-3xl text-soft">{texts.lead}</p>
          <TextField
            label={texts.search}
            type="search"
            value={text}
            onChange={setText}
            maxLength={300}
            className="max-w-96"
          />
        </>
      )}
      {parties.isPending && <Progress />}
      {parties.isError && <FailureBox error={parties.error} onRetry={() => void parties.refetch()} />}
      {isEmpty && search !== '' && <p role="status">{texts.nothingFound}</p>}
      {rows.length > 0 && (
        <Table caption={texts.title} columns={[texts.name, texts.kind, texts.agreement, texts.registers]}>
          {rows.map((row) => (
            <PartyRow key={row.id} row={row} params={params} />
          ))}
        </Table>
      )}
      {parties.hasNextPage && (
        <Button
          className="self-start"
          isPending={parties.isFetchingNextPage}
          onPress={() => void parties.fetchNextPage()}
        >
          {texts.more}
        </Button>
      )}
    </div>
  )
}

function useParties(organisationId: string, search: string) {
  const api = useApi()
  return useInfiniteQuery({
    queryKey: [organisationId, 'parties', 'list', search],
    queryFn: ({ pageParam: cursor, signal }) =>
      api.parties.list.query(
        {
          limit: pageSize,
          ...(search.trim() !== '' && { search: search.trim() }),
          ...(cursor && { cursor }),
        },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
}

/** What is typed, taken into the address once the typing pauses. */
function useSearchInAddress(search: string, params: { organisation: string }) {
  const navigate = useNavigate()
  const [text, setText] = useState(search)
  const { organisation } = params
  useEffect(() => {
    if (text === search) return
    const timer = setTimeout(
      () =>
        void navigate({
          to: '/$organisation/parties',
          params: { organisation },
          search: text === '' ? {} : { q: text },
          replace: true,
        }),
      pause,
    )
    return () => clearTimeout(timer)
  }, [text, search, organisation, navigate])
  return { text, setText }
}
