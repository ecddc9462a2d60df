import type { RegisterSummary } from '@seloste/domain'
import { failureOf, type RequestFailure } from '../../../connection/failure.ts'

/** What came of one register: it moved, was left untouched when the work was called off, or was refused. */
export type MoveResult = { row: RegisterSummary } & (
  | { state: 'moved' | 'left' }
  | { state: 'refused'; failure: RequestFailure }
)

/** How the work is told and stopped. */
export interface Working {
  signal?: AbortSignal
  /** How many have been dealt with. */
  onDone?: (done: number) => void
}

/** How many are asked for at a time; one request takes as many. */
const together = 20

/** Moves registers, each by itself: one that is refused keeps no other from moving. */
export async function moveRegisters(
  rows: readonly RegisterSummary[],
  moveOne: (row: RegisterSummary) => Promise<unknown>,
  { signal, onDone }: Working = {},
): Promise<readonly MoveResult[]> {
  const results: MoveResult[] = []
  for (let at = 0; at < rows.length; at += together) {
    const batch = rows.slice(at, at + together)
    results.push(...(await Promise.all(batch.map(resultOf))))
    onDone?.(results.length)
  }
  return results

  async function resultOf(row: RegisterSummary): Promise<MoveResult> {
    // What is under way is let through: to break it off would leave unknown whether it was done.
    if (signal?.aborted) return { row, state: 'left' }
    try {
      await moveOne(row)
      return { row, state: 'moved' }
    } catch (error) {
      return { row, state: 'refused', failure: failureOf(error) }
    }
  }
}
