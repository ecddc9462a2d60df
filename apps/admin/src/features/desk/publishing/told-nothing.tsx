import type { Publication } from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { noteTexts } from './note-texts.ts'

/** That people were told nothing of a material change, and the reason that was given. */
export function ToldNothing({ publication: { noNoteReason } }: { publication: Publication }) {
  const texts = useTexts(noteTexts)
  if (noNoteReason === undefined) return null
  return (
    <p className="w-full text-small break-words">
      {texts.untoldBecause} {noNoteReason}
    </p>
  )
}
