/** What came of a batch: how many registers were assessed, and whether others wait. */
interface Batch {
  assessed: number
  isMore: boolean
}

/**
 * Has waiting registers assessed batch by batch when it is called, one run at a time. Called during a run it runs once
 * more after it, since the batch under way may have been chosen before the change for which it was called.
 */
export function createRefreshing(assessBatch: () => Promise<Batch>, onAssessed: () => void) {
  let isBusy = false
  let isAskedAgain = false
  const run = async () => {
    for (;;) {
      isAskedAgain = false
      const { assessed, isMore } = await assessBatch()
      if (assessed > 0) onAssessed()
      if (!isMore && !isAskedAgain) return
    }
  }
  return async (): Promise<void> => {
    isAskedAgain = true
    if (isBusy) return
    isBusy = true
    // What could not be assessed now is shown as it was, and asked for again at the next page.
    await run().catch(() => undefined)
    isBusy = false
  }
}
