import { Checkbox } from '../components/checkbox.tsx'
import { TextField } from '../components/text-field.tsx'
import { useTexts } from '../language/catalogue.ts'
import { archiveTexts } from './archive-texts.ts'

/** What is answered before registers are put aside. */
export interface ArchiveAnswer {
  /** Whether public notices are taken off their addresses too. */
  withdraw: boolean
  reason: string
}

/** What a person answers at first: what is put aside is no longer public. */
export const firstArchiveAnswer: ArchiveAnswer = { withdraw: true, reason: '' }

/** Names what archiving brings about, and asks whether public notices go and why it is done. */
export function ArchiveFields(props: {
  /** How many of the registers have a public notice. */
  notices: number
  answer: ArchiveAnswer
  onChange: (answer: ArchiveAnswer) => void
}) {
  const { notices, answer, onChange } = props
  const texts = useTexts(archiveTexts)
  return (
    <>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {texts.effects(notices).map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <div>
        <Checkbox isSelected={answer.withdraw} onChange={(withdraw) => onChange({ ...answer, withdraw })}>
          {texts.withdraw(notices)}
        </Checkbox>
        {!answer.withdraw && <p className="pl-7.5 text-small text-warning">{texts.staysPublic(notices)}</p>}
      </div>
      <TextField
        label={texts.reason}
        description={texts.reasonHelp}
        isOptional
        maxLength={300}
        value={answer.reason}
        onChange={(reason) => onChange({ ...answer, reason })}
      />
    </>
  )
}

/** The answer as it is sent with each register. */
export function sentAnswer({ withdraw, reason }: ArchiveAnswer): { withdraw: boolean; reason?: string } {
  return { withdraw, ...(reason.trim() !== '' && { reason: reason.trim() }) }
}
