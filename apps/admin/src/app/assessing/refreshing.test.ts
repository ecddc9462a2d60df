import { describe, expect, it, vi } from 'vitest'
import { createRefreshing } from './refreshing.ts'

/** Answers each batch when the test says so. */
function batches() {
  const waiting: ((batch: { assessed: number; isMore: boolean } | Error) => void)[] = []
  const assessBatch = vi.fn(
    () =>
      new Promise<{ assessed: number; isMore: boolean }>((resolve, reject) =>
        waiting.push((batch) => (batch instanceof Error ? reject(batch) : resolve(batch))),
      ),
  )
  return {
    assessBatch,
    answer: (batch: { assessed: number; isMore: boolean } | Error) => waiting.shift()?.(batch),
  }
}

describe('the assessing of registers that wait', () => {
  it('goes on while there are more, and shows what came of each batch', async () => {
    const { assessBatch, answer } = batches()
    const onAssessed = vi.fn()
    const done = createRefreshing(assessBatch, onAssessed)()
    answer({ assessed: 25, isMore: true })
    await vi.waitFor(() => expect(assessBatch).toHaveBeenCalledTimes(2))
    answer({ assessed: 3, isMore: false })
    await done
    expect(onAssessed).toHaveBeenCalledTimes(2)
  })

  it('looks once more when it was asked during a run, for a register may have been saved since', async () => {
    const { assessBatch, answer } = batches()
    const refresh = createRefreshing(assessBatch, () => undefined)
    const done = refresh()
    await refresh()
    await refresh()
    answer({ assessed: 0, isMore: false })
    await vi.waitFor(() => expect(assessBatch).toHaveBeenCalledTimes(2))
    answer({ assessed: 1, isMore: false })
    await done
    expect(assessBatch).toHaveBeenCalledTimes(2)
  })

  it('can be asked again after it failed', async () => {
    const { assessBatch, answer } = batches()
    const refresh = createRefreshing(assessBatch, () => undefined)
    const failed = refresh()
    answer(new Error('no connection'))
    await failed
    const done = refresh()
    answer({ assessed: 0, isMore: false })
    await done
    expect(assessBatch).toHaveBeenCalledTimes(2)
  })
})
