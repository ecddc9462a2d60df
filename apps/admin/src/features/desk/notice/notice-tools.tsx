import { layoutCodes, layoutLabels } from '@seloste/domain'
import { memo } from 'react'
import { Select } from '../../../components/select.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { ownNames, useLanguage } from '../../../language/interface-language.ts'
import { DownloadMenu } from '../downloading/download-menu.tsx'
import { look, useDesk, useView } from '../editing/desk-context.ts'
import { deskTexts } from '../wording/desk-texts.ts'

/** In which language and layout the notice is shown. */
export const NoticeTools = memo(function NoticeTools() {
  const desk = useDesk()
  const texts = useTexts(deskTexts)
  const language = useLanguage()
  const written = useView((view) => view.language)
  const layout = useView((view) => view.layout)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-5 py-2 sm:px-8">
      <fieldset className="flex gap-1">
        <legend className="sr-only">{texts.noticeLanguage}</legend>
        {desk.languages.map((one) => (
          <label
            key={one}
            lang={one}
            className="cursor-pointer rounded-md px-2.5 py-1.5 text-soft has-checked:bg-accent-tint has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="notice-language"
              className="sr-only"
              checked={one === written}
              onChange={() => look(desk, { language: one })}
            />
            {ownNames[one]}
          </label>
        ))}
      </fieldset>
      <Select
        label={texts.layout}
        isLabelHidden
        className="min-w-48"
        choices={layoutCodes.map((value) => ({ value, label: layoutLabels[value][language] }))}
        value={layout}
        onChange={(next) => look(desk, { layout: next })}
      />
      <DownloadMenu />
    </div>
  )
})
