import type { ToldFailure } from '@seloste/api'
import { TRPCClientError } from '@trpc/client'

/** What a refused request tells; one that is answered fails the test. */
export async function refusalOf(request: Promise<unknown>): Promise<ToldFailure & { message: string }> {
  const error: unknown = await request.then(
    () => new Error('it was not refused'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof TRPCClientError)) throw error
  const data: unknown = error.data
  if (!isTold(data)) throw error
  return { ...data, message: error.message }
}

function isTold(data: unknown): data is ToldFailure {
  return typeof data === 'object' && data !== null && 'failure' in data && 'fields' in data
}
