import type { Language } from '@seloste/domain'
import { TextArea } from '../../../components/text-area.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { ownNames } from '../../../language/interface-language.ts'
import { publishingTexts } from './publishing-texts.ts'
import type { Note } from './use-note.ts'

/** Asks what people are told of a material change, in every language of publication. */
export function NoteFields({ note, languages }: { note: Note; languages: readonly Language[] }) {
  const texts = useTexts(publishingTexts)
  if (!note.isNeeded) return null
  const isEmpty = languages.some((language) => note.textIn(language).trim() === '')
  return (
    <section className="flex flex-col gap-3">
      <div>
        <h3 className="font-semibold">{texts.note}</h3>
        <p className="text-small text-soft">{texts.noteHelp}</p>
      </div>
      {languages.map((language) => (
        <TextArea
          key={language}
          label={ownNames[language]}
          lang={language}
          value={note.textIn(language)}
          onChange={(text) => note.setText(language, text)}
        />
      ))}
      {isEmpty && <p className="text-small text-warning">{texts.noteEmpty}</p>}
    </section>
  )
}
