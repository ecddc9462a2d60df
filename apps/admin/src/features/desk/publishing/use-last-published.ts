import type { FrozenRegister } from '@seloste/domain'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../../connection/api.ts'

/** What was published last, also where it has been withdrawn since: `published` is what the public reads now. */
export function useLastPublished(
  registerId: string,
  published: FrozenRegister | undefined,
): FrozenRegister | undefined {
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['publications', registerId, 'last'],
    queryFn: async () => {
      const [last] = (await api.notices.list.query({ id: registerId, limit: 1 })).rows
      return last === undefined
        ? null
        : (await api.notices.get.query({ id: registerId, sequence: last.sequence })).frozen
    },
    enabled: published === undefined,
    gcTime: 0,
  })
  return published ?? data ?? undefined
}
