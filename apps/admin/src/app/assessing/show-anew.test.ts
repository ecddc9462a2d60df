import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import { showAnew } from './show-anew.ts'

/** A shown question whose answers the test gives, in order. */
function shown(queries: QueryClient, queryKey: string[]) {
  const waiting: ((answer: string) => void)[] = []
  const queryFn = vi.fn(() => new Promise<string>((resolve) => waiting.push(resolve)))
  new QueryObserver(queries, { queryKey, queryFn }).subscribe(() => undefined)
  return { queryFn, answer: (text: string) => waiting.shift()?.(text) }
}

describe('what is shown anew', () => {
  it('is asked for once more when its first answer was on its way during the change', async () => {
    const queries = new QueryClient()
    const list = shown(queries, ['organisation', 'registers', 'list'])
    const done = showAnew(queries, ['organisation', 'registers'])
    list.answer('not assessed')
    await vi.waitFor(() => expect(list.queryFn).toHaveBeenCalledTimes(2))
    list.answer('assessed')
    await done
    expect(queries.getQueryData(['organisation', 'registers', 'list'])).toBe('assessed')
    queries.clear()
  })

  it('is asked for once when it was there, and nothing else is', async () => {
    const queries = new QueryClient()
    const list = shown(queries, ['organisation', 'registers', 'list'])
    const other = shown(queries, ['organisation', 'parties'])
    list.answer('not assessed')
    other.answer('parties')
    await vi.waitFor(() => expect(queries.isFetching()).toBe(0))
    const done = showAnew(queries, ['organisation', 'registers'])
    list.answer('assessed')
    await done
    expect(list.queryFn).toHaveBeenCalledTimes(2)
    expect(other.queryFn).toHaveBeenCalledTimes(1)
    queries.clear()
  })
})
