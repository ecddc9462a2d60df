import {
  Failure,
  type FrozenRegister,
  isBlank,
  type Language,
  type LocalizedText,
  materialDifferences,
} from '@seloste/domain'

/**
 * What is answered about telling people of a change: the note, and for a material change of which nothing is told, why.
 * Throws `invalid` with each language of publication whose readers a material change would not be told to: GDPR
 * Art. 13(3), 14(4).
 */
export function answeredChange(
  before: FrozenRegister | undefined,
  after: FrozenRegister,
  languages: readonly Language[],
  given: { note?: LocalizedText | undefined; noNoteReason?: string | undefined },
): { note?: LocalizedText; noNoteReason?: string } {
  const note = given.note === undefined || isBlank(given.note) ? {} : { note: given.note }
  if (before === undefined || materialDifferences(before, after).length === 0) return note
  const untold = languages.filter((language) => (given.note?.[language] ?? '').trim() === '')
  if (untold.length === 0) return note
  if (given.noNoteReason !== undefined) return { ...note, noNoteReason: given.noNoteReason }
  const fields = untold.map((language) => ({ path: `note/${language}`, code: 'note_needed' as const }))
  throw new Failure('invalid', { fields })
}
