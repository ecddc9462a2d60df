import { type Language, noNoteReasonSchema, publicationReasonLeast } from '@seloste/domain'
import { TextArea } from '../../../components/text-area.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { ownNames } from '../../../language/interface-language.ts'
import { noteTexts } from './note-texts.ts'
import type { Note } from './use-note.ts'

/** Asks what people are told of a material change, in every language of publication, or why they are told nothing. */
export function NoteFields({ note, languages }: { note: Note; languages: readonly Language[] }) {
  const texts = useTexts(noteTexts)
  if (!note.isNeeded) return null
  const isShort = note.isAsked && !noNoteReasonSchema.safeParse(note.reason).success
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="font-semibold">{texts.note}</legend>
      <p className="text-small text-soft">{texts.help}</p>
      <div>
        {([true, false] as const).map((isTold) => (
          <label key={String(isTold)} className="flex cursor-pointer items-center gap-2.5 py-1">
            <input
              type="radio"
              name="note-told"
              className="size-4.5 shrink-0 accent-(--accent)"
              checked={note.isTold === isTold}
              onChange={() => note.setTold(isTold)}
            />
            {isTold ? texts.told : texts.untold}
          </label>
        ))}
      </div>
      {note.isTold ? (
        languages.map((language) => (
          <TextArea
            key={language}
            label={ownNames[language]}
            lang={language}
            value={note.textIn(language)}
            onChange={(text) => note.setText(language, text)}
            errorMessage={note.isAsked && note.textIn(language).trim() === '' ? texts.empty : undefined}
          />
        ))
      ) : (
        <TextArea
          label={texts.reason}
          description={texts.reasonHelp}
          value={note.reason}
          onChange={note.setReason}
          errorMessage={isShort ? texts.reasonShort(publicationReasonLeast) : undefined}
          isRequired
        />
      )}
    </fieldset>
  )
}
