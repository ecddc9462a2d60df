import { useState } from 'react'
import { showToast } from '../../../components/toast.ts'
import { useApi } from '../../../connection/api.ts'
import { failureOf } from '../../../connection/failure.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { connectionTexts } from '../../../language/connection-texts.ts'
import { deskTexts } from '../wording/desk-texts.ts'

type Move = 'archive' | 'restore'
const opposite = { archive: 'restore', restore: 'archive' } as const satisfies Record<Move, Move>

/** Puts a register aside and takes it back into use, with the way back in a message. */
export interface Archiving {
  isArchived: boolean
  /** `withdraw` takes the notice off its address too; `reason` goes into the log. Returns whether it was done. */
  move(move: Move, options?: { withdraw?: boolean; reason?: string }): Promise<boolean>
}

/** Archiving of one register, which stands at `version`. `onMoved` lets the lists know. */
export function useArchiving(
  registerId: string,
  version: () => number,
  wasArchived: boolean,
  onMoved: () => void,
): Archiving {
  const api = useApi()
  const texts = useTexts(deskTexts)
  const { lost, failed } = useTexts(connectionTexts)
  const [isArchived, setArchived] = useState(wasArchived)
  const move = async (
    to: Move,
    options: { withdraw?: boolean; reason?: string; isUndo?: true } = {},
  ): Promise<boolean> => {
    const { withdraw = false, isUndo = false, reason } = options
    try {
      const one = { id: registerId, version: version() }
      await (to === 'archive'
        ? api.registers.archive.mutate({ ...one, withdraw, ...(reason !== undefined && { reason }) })
        : api.registers.restore.mutate(one))
      setArchived(to === 'archive')
      onMoved()
      showToast({
        text: to === 'archive' ? texts.archived : texts.restored,
        tone: 'fine',
        // A notice that was taken off does not come back by itself.
        ...(!isUndo && !withdraw && { undo: () => void move(opposite[to], { isUndo: true }) }),
      })
      return true
    } catch (error) {
      const { code, sentence } = failureOf(error)
      showToast({ text: code === 'lost' ? lost : (sentence ?? failed), tone: 'error' })
      return false
    }
  }
  return { isArchived, move }
}
