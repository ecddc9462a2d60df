import type { KeptOrganisation } from '@seloste/domain'
import { useRef, useState } from 'react'
import { usePageTitle } from '../../components/page-title.ts'
import { useTexts } from '../../language/catalogue.ts'
import { GiveFiles } from './giving/give-files.tsx'
import { ReadingList } from './giving/reading-list.tsx'
import { useReadings } from './giving/use-readings.ts'
import { intakeTexts } from './intake-texts.ts'
import { ReviewedText } from './reviewed-text.tsx'
import type { KeptDraft } from './reviewing/use-draft.ts'

/** Old notices in, registers out: pasted or dropped, read, looked through beside their words, made. */
export function IntakePage(props: {
  organisation: KeptOrganisation
  onCreated: (registerId: string) => void
  /** The organisation is now another. */
  onOrganisation: (kept: KeptOrganisation) => void
}) {
  const { organisation, onCreated, onOrganisation } = props
  const texts = useTexts(intakeTexts)
  usePageTitle(texts.title)
  const { readings, give, created, ...actions } = useReadings()
  const [looked, setLooked] = useState<number | 'list'>()
  const drafts = useRef(new Map<string, KeptDraft>())
  const only = readings.length === 1 ? readings[0] : undefined
  const reading = readings.find(({ id }) => id === (looked ?? only?.id))
  const keptAt = (register: number): KeptDraft => {
    const key = `${reading?.id}/${register}`
    const kept = drafts.current.get(key) ?? { current: undefined }
    drafts.current.set(key, kept)
    return kept
  }

  if (reading?.state === 'read') {
    return (
      <ReviewedText
        organisation={organisation}
        reading={reading}
        keptAt={keptAt}
        onOrganisation={onOrganisation}
        onBack={() => {
          setLooked('list')
          requestAnimationFrame(() => document.getElementById('readings')?.focus())
        }}
        onMade={(register, registerId) => {
          created(reading.id, register, registerId)
          if (readings.length === 1 && reading.intake.registers.length === 1) onCreated(registerId)
        }}
      />
    )
  }
  return (
    <div className="flex flex-col gap-8">
      <div className="max-w-3xl">
        <h1 className="text-display">{texts.title}</h1>
        <p className="text-large text-soft">{texts.lead}</p>
      </div>
      <GiveFiles
        onGive={(files) => {
          setLooked(undefined)
          give(files)
        }}
      />
      {readings.length > 0 && (
        <ReadingList
          readings={readings}
          organisation={organisation.content.slug}
          {...actions}
          look={setLooked}
        />
      )}
    </div>
  )
}
