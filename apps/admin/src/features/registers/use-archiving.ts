import type { RegisterSummary } from '@seloste/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { showToast } from '../../components/toast.ts'
import { useApi } from '../../connection/api.ts'
import { failureOf } from '../../connection/failure.ts'
import { useTexts } from '../../language/catalogue.ts'
import { connectionTexts } from '../../language/connection-texts.ts'
import { selectionTexts } from './selection-texts.ts'

type Move = 'archive' | 'restore'
const opposite = { archive: 'restore', restore: 'archive' } as const satisfies Record<Move, Move>

/** Puts registers aside or takes them back, many at once, with the way back in a message. */
export function useArchiving(organisationId: string) {
  const api = useApi()
  const queries = useQueryClient()
  const texts = useTexts(selectionTexts)
  const { lost, failed } = useTexts(connectionTexts)

  const { mutate, isPending } = useMutation({
    mutationFn: async ({ move, rows }: { move: Move; rows: readonly RegisterSummary[] }) => {
      const results = await Promise.allSettled(
        rows.map(({ id, version }) => api.registers[move].mutate({ id, version })),
      )
      const moved = rows.filter((_, at) => results[at]?.status === 'fulfilled')
      const refused = results.find((result) => result.status === 'rejected')
      return { moved, failure: refused && failureOf(refused.reason), left: rows.length - moved.length }
    },
    onSuccess: ({ moved, failure, left }, { move }) => {
      if (moved.length > 0)
        showToast({
          tone: 'fine',
          text: move === 'archive' ? texts.archivedNow(moved.length) : texts.restoredNow(moved.length),
          undo: () => mutate({ move: opposite[move], rows: moved }),
        })
      if (failure?.code === 'conflict') showToast({ tone: 'error', text: texts.skipped(left) })
      else if (failure)
        showToast({ tone: 'error', text: failure.code === 'lost' ? lost : (failure.sentence ?? failed) })
      return queries.invalidateQueries({ queryKey: [organisationId, 'registers'] })
    },
  })
  return { move: (move: Move, rows: readonly RegisterSummary[]) => mutate({ move, rows }), isPending }
}
