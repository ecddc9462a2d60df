import type { RegisterFinding } from '@seloste/domain'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useApi } from '../../connection/api.ts'
import { type FindingsSearch, questionOf } from './findings-search.ts'

const pageSize = 25

/** The rules that registers of a view do not meet, and how the organisation stands. */
export function useSummary(organisationId: string, search: FindingsSearch) {
  const api = useApi()
  const question = questionOf(search)
  return useQuery({
    queryKey: [organisationId, 'findings', 'summary', question],
    queryFn: ({ signal }) => api.findings.summary.query(question, { signal }),
    placeholderData: keepPreviousData,
  })
}

/** Where a rule is not met, page by page. */
export function useRuleFindings(organisationId: string, search: FindingsSearch, rule: string) {
  const api = useApi()
  const question = { ...questionOf(search), rule }
  const pages = useInfiniteQuery({
    queryKey: [organisationId, 'findings', 'list', question],
    queryFn: ({ pageParam: cursor, signal }) =>
      api.findings.list.query({ ...question, limit: pageSize, ...(cursor && { cursor }) }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  })
  const rows: readonly RegisterFinding[] = pages.data?.pages.flatMap((page) => page.rows) ?? []
  return { rows, pages }
}
