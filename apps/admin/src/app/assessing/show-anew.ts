import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Asks anew for what is shown under a key. A first answer that is still on its way is not interrupted, and may have
 * been written before the change: what it brings is asked for once more when it is there.
 */
export async function showAnew(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  const onTheirWay = queries
    .getQueryCache()
    .findAll({ queryKey, fetchStatus: 'fetching', predicate: ({ state }) => state.data === undefined })
  await queries.invalidateQueries({ queryKey })
  await Promise.all(
    onTheirWay.map((one) => queries.invalidateQueries({ queryKey: one.queryKey, exact: true })),
  )
}
