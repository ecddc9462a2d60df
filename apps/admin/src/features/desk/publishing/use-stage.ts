import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useApi } from '../../../connection/api.ts'

/** How far the register has come on its way to the public, as the server tells it. */
export function useStage(registerId: string, version: number) {
  const api = useApi()
  return useQuery({
    queryKey: ['stage', registerId, version],
    queryFn: () => api.notices.stage.query({ id: registerId }),
    gcTime: 0,
    // What others decide and what a schedule makes comes without anybody doing something here.
    refetchInterval: 60_000,
  })
}

/** Asks anew how far a register has come, after something was done with it. */
export function stageChanged(queries: QueryClient, registerId: string): void {
  void queries.invalidateQueries({ queryKey: ['stage', registerId] })
  void queries.invalidateQueries({ queryKey: ['publications', registerId] })
}
