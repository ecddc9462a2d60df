import { factLabel, type Register } from '@seloste/domain'
import { useQuery } from '@tanstack/react-query'
import { Button } from '../../../components/button.tsx'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { Progress } from '../../../components/progress.tsx'
import { showToast } from '../../../components/toast.ts'
import { useApi } from '../../../connection/api.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { writeMoment } from '../../../language/dates.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { differences } from '../comparing/differences.ts'
import { useDesk } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { deskTexts } from '../wording/desk-texts.ts'
import { flowTexts } from '../wording/flow-texts.ts'
import { wordsOf } from '../wording/value-words.ts'

/** A version beside what is on the desk, in words. */
export function OneVersion(props: {
  registerId: string
  version: number
  onBack: () => void
  onDone: () => void
}) {
  const { registerId, version } = props
  const api = useApi()
  const desk = useDesk()
  const texts = useTexts(flowTexts)
  const words = useTexts(deskTexts)
  const language = useLanguage()
  const found = useQuery({
    queryKey: ['version', registerId, version],
    queryFn: () => api.registers.version.query({ id: registerId, version }),
  })
  if (found.isError) return <NoticeBox tone="error" title={texts.failed} />
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
        {reason !== undefined && <span className="block">{reason}</span>}
      </p>
      <Differences content={content} />
      <div className="flex flex-wrap gap-3">
        <Button tone="primary" onPress={take}>
          {texts.restore}
        </Button>
        <Button onPress={props.onBack}>{texts.back}</Button>
      </div>
    </div>
  )
}

function Differences({ content }: { content: Register }) {
  const desk = useDesk()
  const texts = useTexts(flowTexts)
  const language = useLanguage()
  const known = useObserved(desk.known, (now) => now)
  const found = differences(content, desk.store.get().register)
  if (found.length === 0) return <p className="text-soft">{texts.sameAsDesk}</p>
  return (
    <table className="w-full table-fixed text-small">
      <caption className="pb-1 text-left font-semibold">{texts.differs}</caption>
      <thead className="text-left text-soft">
        <tr>
          <td className="w-1/4" />
          <th scope="col">{texts.was}</th>
          <th scope="col">{texts.now}</th>
        </tr>
      </thead>
      <tbody>
        {found.slice(0, 100).map(({ path, before, after }) => (
          <tr key={path} className="border-t border-line align-top">
            <th scope="row" className="py-1.5 pr-3 text-left font-semibold break-words">
              {factLabel(path, language)}
            </th>
            <td className="py-1.5 pr-3 break-words">
              {wordsOf(path, before, language, known) ?? texts.nothing}
            </td>
            <td className="py-1.5 break-words">{wordsOf(path, after, language, known) ?? texts.nothing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
