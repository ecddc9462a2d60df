import { lazy, Suspense } from 'react'
import { buttonLook } from '../../../components/button-look.ts'
import { Dialog } from '../../../components/dialog.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { writeMoment } from '../../../language/dates.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { flowTexts } from '../wording/flow-texts.ts'
import { publishingTexts } from './publishing-texts.ts'

const Snippets = lazy(() => import('./snippets.tsx'))

/** What came of publishing. */
export type PublishOutcome = { kind: 'published' } | { kind: 'sent' } | { kind: 'scheduled'; at: string }

/** Says what was done, and leads on from there. */
export function DoneDialog(props: { outcome: PublishOutcome; address: string; onClose: () => void }) {
  const { outcome, address } = props
  const flow = useTexts(flowTexts)
  const texts = useTexts(publishingTexts)
  const language = useLanguage()
  if (outcome.kind !== 'published') {
    return (
      <Dialog
        isOpen
        onClose={props.onClose}
        title={outcome.kind === 'sent' ? texts.isSent : texts.isScheduled(writeMoment(outcome.at, language))}
      >
        <p>{outcome.kind === 'sent' ? texts.sentHelp : texts.scheduledHelp}</p>
      </Dialog>
    )
  }
  return (
    <Dialog isOpen onClose={props.onClose} title={flow.isPublished}>
      <p className="break-words">{address}</p>
      <a
        href={address}
        target="_blank"
        rel="noreferrer"
        className={`${buttonLook({ tone: 'primary' })} self-start`}
      >
        {flow.read}
      </a>
      <Suspense>
        <Snippets address={address} />
      </Suspense>
    </Dialog>
  )
}
