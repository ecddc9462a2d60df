import type { ImportPreview, ImportRow } from '@seloste/api'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { FailureBox } from '../../../components/failure-box.tsx'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { importTexts } from './import-texts.ts'
import { PreviewGroup } from './preview-group.tsx'
import type { Choice } from './use-import.ts'

const order = ['error', 'conflict', 'duplicate', 'change', 'create', 'unchanged'] as const

/** What would become of each row of a file, what needs a person first. */
export function Preview(props: {
  name: string
  preview: ImportPreview
  error?: unknown
  onAccept: (choice: Choice) => void
  onAnother: () => void
}) {
  const { name, preview, error, onAccept, onAnother } = props
  const texts = useTexts(importTexts)
  const [taken, setTaken] = useState<ReadonlySet<number>>(
    () => new Set(preview.rows.flatMap(({ outcome }, at) => (isTakenUnasked(outcome) ? [at] : []))),
  )
  const toggle = (at: number) => {
    const next = new Set(taken)
    if (!next.delete(at)) next.add(at)
    setTaken(next)
  }
  const accept = () => {
    const places = preview.rows.map((row, at) => ({ row, at }))
    onAccept({
      leave: places
        .filter(({ row, at }) => isTakenUnasked(row.outcome) && !taken.has(at))
        .map(({ at }) => at),
      also: places.filter(({ row, at }) => row.outcome === 'duplicate' && taken.has(at)).map(({ at }) => at),
    })
  }
  return (
    <div className="flex flex-col gap-6">
      <p className="text-soft">{name}</p>
      {error !== undefined && <FailureBox error={error} />}
      {preview.left.map((left) => (
        <NoticeBox key={left} tone="plain" title={texts.left[left]} />
      ))}
      {preview.unknownHeadings.length > 0 && (
        <NoticeBox tone="plain" title={texts.unknown(preview.unknownHeadings.join(', '))} />
      )}
      {order.map((outcome) => (
        <PreviewGroup key={outcome} outcome={outcome} rows={preview.rows} taken={taken} onToggle={toggle} />
      ))}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-line bg-ground py-4">
        {taken.size > 0 ? (
          <Button tone="primary" onPress={accept}>
            {texts.accept(taken.size)}
          </Button>
        ) : (
          <p>{texts.nothing}</p>
        )}
        <Button onPress={onAnother}>{texts.another}</Button>
      </div>
    </div>
  )
}

function isTakenUnasked(outcome: ImportRow['outcome']): boolean {
  return outcome === 'create' || outcome === 'change'
}
