import { useQuery } from '@tanstack/react-query'
import { useApi } from './api.ts'

/** How often it is asked how far a work is, in milliseconds. */
const pace = 400

/** A name for a work that nothing else has. */
export function newWork(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}

/** How far a work is that is under way; undefined while that is not known. */
export function useWork(work: string | undefined) {
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['work', work],
    queryFn: () => api.works.progress.query({ id: work ?? '' }),
    enabled: work !== undefined,
    refetchInterval: pace,
    gcTime: 0,
    retry: false,
  })
  return data ?? undefined
}
