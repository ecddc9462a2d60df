import type { RegisterSummary } from '@seloste/domain'
import { textIn } from '@seloste/domain'
import { useRef, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { WorkBar } from '../../../components/work-bar.tsx'
import { ArchiveFields, firstArchiveAnswer, sentAnswer } from '../../../forms/archive-fields.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { archivingTexts } from './archiving-texts.ts'
import type { Wanted } from './use-archiving.ts'

/** Asks before registers are put aside of which some have a public notice; tells how far it is, and stops when asked. */
export function ArchiveManyDialog(props: {
  rows: readonly RegisterSummary[]
  archive: (how: Omit<Wanted, 'move' | 'rows'>) => Promise<unknown>
  onClose: () => void
}) {
  const { rows, archive, onClose } = props
  const texts = useTexts(archivingTexts)
  const language = useLanguage()
  const [answer, setAnswer] = useState(firstArchiveAnswer)
  const [done, setDone] = useState<number>()
  const stop = useRef<AbortController>(undefined)
  const published = rows.filter(({ publishedVersion }) => publishedVersion !== undefined)
  const put = async () => {
    stop.current = new AbortController()
    setDone(0)
    await archive({ answer: sentAnswer(answer), signal: stop.current.signal, onDone: setDone })
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={texts.title(rows.length)}
      isDismissable={done === undefined}
      actions={
        done === undefined ? (
          <>
            <Button tone="danger" onPress={() => void put()}>
              {answer.withdraw ? texts.archiveAndWithdraw : texts.archive}
            </Button>
            <Button onPress={onClose}>{texts.cancel}</Button>
          </>
        ) : (
          <Button onPress={() => stop.current?.abort()}>{texts.stop}</Button>
        )
      }
    >
      {done === undefined ? (
        <>
          <div>
            <p className="font-semibold">{texts.published(published.length)}</p>
            <ul className="list-disc pl-5">
              {published.map((row) => (
                <li key={row.id}>{textIn(row.name, language)?.text}</li>
              ))}
            </ul>
          </div>
          <ArchiveFields notices={published.length} answer={answer} onChange={setAnswer} />
        </>
      ) : (
        <WorkBar
          label={texts.done(done, rows.length)}
          name={texts.title(rows.length)}
          done={done}
          all={rows.length}
        />
      )}
    </Dialog>
  )
}
