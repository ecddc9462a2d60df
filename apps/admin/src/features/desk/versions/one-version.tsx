import { Button } from '../../../components/button.tsx'
import { FailureBox } from '../../../components/failure-box.tsx'
import { Progress } from '../../../components/progress.tsx'
import { Tabs } from '../../../components/tabs.tsx'
import { showToast } from '../../../components/toast.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { writeMoment } from '../../../language/dates.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk } from '../editing/desk-context.ts'
import { deskTexts } from '../wording/desk-texts.ts'
import { flowTexts } from '../wording/flow-texts.ts'
import { ComparedVersion } from './compared-version.tsx'
import { useVersion } from './use-version.ts'
import { VersionNotice } from './version-notice.tsx'
import { versionsTexts } from './versions-texts.ts'

/** A version: what differs from another in words, and the notice that it makes. */
export function OneVersion(props: {
  registerId: string
  version: number
  latest: number
  onBack: () => void
  onDone: () => void
}) {
  const { registerId, version } = props
  const desk = useDesk()
  const texts = useTexts(flowTexts)
  const titles = useTexts(versionsTexts)
  const words = useTexts(deskTexts)
  const language = useLanguage()
  const found = useVersion(registerId, version)
  if (found.isError) return <FailureBox error={found.error} onRetry={() => void found.refetch()} />
  if (found.data === undefined) return <Progress />
  const { content, author, at, reason } = found.data
  const take = () => {
    desk.store.rewrite('', () => content)
    showToast({ text: texts.restoredDraft(version), tone: 'fine', undo: () => desk.store.undo() })
    props.onDone()
  }
  return (
    <div className="flex flex-col gap-4">
      <p>
        <span className="font-semibold">{words.version(version)}</span>{' '}
        <span className="text-soft">{texts.by(author.name, writeMoment(at, language))}</span>
        {reason !== undefined && <span className="block break-words">{reason}</span>}
      </p>
      <Tabs
        label={titles.views}
        tabs={[
          {
            id: 'differences',
            title: titles.differs,
            content: <ComparedVersion {...{ registerId, version, content }} latest={props.latest} />,
          },
          { id: 'notice', title: titles.notice, content: <VersionNotice content={content} /> },
        ]}
      />
      <div className="flex flex-wrap gap-3">
        <Button tone="primary" onPress={take}>
          {texts.restore}
        </Button>
        <Button onPress={props.onBack}>{texts.back}</Button>
      </div>
    </div>
  )
}
