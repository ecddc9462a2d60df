import type { RegisterSummary } from '@seloste/domain'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useApi } from '../../connection/api.ts'
import { useLanguage } from '../../language/interface-language.ts'
import { questionOf, type RegisterSearch } from './register-search.ts'

const pageSize = 100

/** The registers of a view, page by page, and how many there are. */
export function useRegisterList(organisationId: string, search: RegisterSearch) {
  const api = useApi()
  const question = questionOf(search, useLanguage())
  const pages = useInfiniteQuery({
    queryKey: [organisationId, 'registers', 'list', question],
    queryFn: ({ pageParam: cursor, signal }) =>
      api.registers.list.query({ ...question, limit: pageSize, ...(cursor && { cursor }) }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  const count = useQuery({
    queryKey: [organisationId, 'registers', 'count', question],
    queryFn: ({ signal }) => api.registers.count.query(question, { signal }),
    placeholderData: keepPreviousData,
  })
  const rows: readonly RegisterSummary[] = pages.data?.pages.flatMap((page) => page.rows) ?? []
  return { rows, count: count.data, pages }
}
