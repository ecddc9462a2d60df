import { textIn } from '@seloste/domain'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { connectionTexts } from '../../../language/connection-texts.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { archivingTexts } from './archiving-texts.ts'
import type { MoveResult } from './move-registers.ts'
import type { Stayed } from './use-archiving.ts'

/** What came of each register when not all of them moved: those that stayed first. */
export function ResultsDialog({ stayed, onClose }: { stayed: Stayed; onClose: () => void }) {
  const texts = useTexts(archivingTexts)
  const language = useLanguage()
  const { results } = stayed
  const moved = results.filter(({ state }) => state === 'moved')
  const left = results.filter(({ state }) => state !== 'moved')
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={texts.stayed(left.length, results.length)}
      actions={
        <Button tone="primary" onPress={onClose}>
          {texts.close}
        </Button>
      }
    >
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {[...left, ...moved].map((result) => (
          <li key={result.row.id} className="flex flex-col py-2">
            <span className="font-semibold break-words">{textIn(result.row.name, language)?.text}</span>
            <span className={`text-small ${result.state === 'moved' ? 'text-soft' : 'text-error'}`}>
              <Outcome stayed={stayed} result={result} />
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function Outcome({ stayed: { move, isWithdrawn }, result }: { stayed: Stayed; result: MoveResult }) {
  const texts = useTexts(archivingTexts)
  const { lost, failed } = useTexts(connectionTexts)
  switch (result.state) {
    case 'left':
      return texts.left
    case 'moved':
      if (move === 'restore') return texts.isRestored
      return isWithdrawn && result.row.publishedVersion !== undefined ? texts.isWithdrawn : texts.isArchived
    case 'refused': {
      const { code, sentence } = result.failure
      if (code === 'conflict') return texts.changed
      return code === 'lost' ? lost : (sentence ?? failed)
    }
    default:
      return result satisfies never
  }
}
