import type { RegisterSummary } from '@seloste/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { showToast } from '../../../components/toast.ts'
import { useApi } from '../../../connection/api.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { archivingTexts } from './archiving-texts.ts'
import { type MoveResult, moveRegisters, type Working } from './move-registers.ts'

/** Into the archive, or back from it. */
export type Move = 'archive' | 'restore'
const opposite = { archive: 'restore', restore: 'archive' } as const satisfies Record<Move, Move>

/** What is moved, and for archiving whether public notices go too and why it is done. */
export interface Wanted extends Working {
  move: Move
  rows: readonly RegisterSummary[]
  answer?: { withdraw: boolean; reason?: string }
}

/** What came of registers of which not all moved. */
export interface Stayed {
  move: Move
  /** Whether the notices of those that moved were taken off their addresses. */
  isWithdrawn: boolean
  results: readonly MoveResult[]
}

/** Puts registers aside or takes them back, many at once, with the way back in a message. */
export function useArchiving(organisationId: string, onStayed: (stayed: Stayed) => void) {
  const api = useApi()
  const queries = useQueryClient()
  const texts = useTexts(archivingTexts)
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ move, rows, answer, ...working }: Wanted) =>
      moveRegisters(
        rows,
        ({ id, version }) =>
          move === 'archive'
            ? api.registers.archive.mutate({ id, version, ...answer })
            : api.registers.restore.mutate({ id, version }),
        working,
      ),
    onSuccess: (results, { move, answer }) => {
      const moved = results.filter(({ state }) => state === 'moved').map(({ row }) => row)
      const isWithdrawn = answer?.withdraw === true
      // A notice that was taken off does not come back by itself.
      const canReturn = !isWithdrawn || moved.every(({ publishedVersion }) => publishedVersion === undefined)
      if (moved.length > 0)
        showToast({
          tone: 'fine',
          text: move === 'archive' ? texts.archivedNow(moved.length) : texts.restoredNow(moved.length),
          ...(canReturn && { undo: () => void moveThem({ move: opposite[move], rows: moved }) }),
        })
      if (moved.length < results.length) onStayed({ move, isWithdrawn, results })
      return queries.invalidateQueries({ queryKey: [organisationId, 'registers'] })
    },
  })
  const moveThem = (wanted: Wanted) => mutateAsync(wanted)
  return { move: moveThem, isPending }
}
