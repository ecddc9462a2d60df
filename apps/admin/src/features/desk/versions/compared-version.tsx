import { differencesOf, type Register } from '@seloste/domain'
import { useMemo, useState } from 'react'
import { FailureBox } from '../../../components/failure-box.tsx'
import { Progress } from '../../../components/progress.tsx'
import { Select } from '../../../components/select.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { DifferenceList } from '../comparing/difference-list.tsx'
import { useRegister } from '../editing/desk-context.ts'
import { deskTexts } from '../wording/desk-texts.ts'
import { flowTexts } from '../wording/flow-texts.ts'
import { useVersion } from './use-version.ts'
import { versionsTexts } from './versions-texts.ts'

/** Most versions that are offered for comparison, the newest. */
const offered = 200

/** What differs between a version and any other, or what is on the desk; the older one comes first. */
export function ComparedVersion(props: {
  registerId: string
  version: number
  content: Register
  latest: number
}) {
  const { registerId, version, content, latest } = props
  const texts = useTexts(flowTexts)
  const words = useTexts(deskTexts)
  const { compareWith, fromTo } = useTexts(versionsTexts)
  const desk = useRegister((now) => now)
  const [other, setOther] = useState<number>()
  const found = useVersion(registerId, other)
  const counterpart = other === undefined ? desk : found.data?.content
  const isNewer = other === undefined || other > version
  const [before, after] = isNewer ? [content, counterpart] : [counterpart, content]
  const differences = useMemo(
    () => (before === undefined || after === undefined ? [] : differencesOf(before, after)),
    [before, after],
  )
  const numbers = Array.from({ length: Math.min(latest, offered) }, (_, index) => latest - index)
  const nameOf = (number: number | undefined) =>
    number === undefined ? texts.current : words.version(number)
  const [older, newer] = isNewer ? [version, other] : [other, version]
  return (
    <div className="flex flex-col gap-3">
      <Select
        label={compareWith}
        className="max-w-72"
        choices={[
          { value: 'desk', label: texts.current },
          ...numbers
            .filter((number) => number !== version)
            .map((number) => ({ value: String(number), label: words.version(number) })),
        ]}
        value={other === undefined ? 'desk' : String(other)}
        onChange={(next) => setOther(next === 'desk' ? undefined : Number(next))}
      />
      {found.isError && <FailureBox error={found.error} onRetry={() => void found.refetch()} />}
      {counterpart === undefined && !found.isError && <Progress />}
      {counterpart !== undefined && differences.length === 0 && (
        <p className="text-soft">{other === undefined ? texts.sameAsDesk : fromTo.same}</p>
      )}
      {differences.length > 0 && (
        <>
          <p className="font-semibold">{fromTo.title(nameOf(older), nameOf(newer))}</p>
          <div className="max-h-[45vh] overflow-auto">
            <DifferenceList
              differences={differences}
              before={before}
              after={after}
              label={fromTo.title(nameOf(older), nameOf(newer))}
            />
          </div>
        </>
      )}
    </div>
  )
}
