import type { FactPath, Language } from '@seloste/domain'
import { descriptionLook, labelLook } from '../components/field-look.ts'
import { useTexts } from '../language/catalogue.ts'
import type { ContentForm } from './content-form.ts'
import { formTexts } from './form-texts.ts'
import { TextFact } from './text-fact.tsx'

const gridOf = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' } as const

/** A fact in the languages of the organisation, side by side. */
export function LocalizedFact(props: {
  form: ContentForm
  path: FactPath
  label: string
  description?: string
  languages: readonly Language[]
}) {
  const { form, path, label, description, languages } = props
  const texts = useTexts(formTexts)
  const columns = languages.length === 3 ? 3 : languages.length === 2 ? 2 : 1
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className={labelLook}>{label}</legend>
      {description && <p className={descriptionLook}>{description}</p>}
      <div
        className={`grid gap-3 [&_label]:text-small [&_label]:font-normal [&_label]:text-soft ${gridOf[columns]}`}
      >
        {languages.map((language) => (
          <TextFact
            key={language}
            form={form}
            path={`${path}/${language}`}
            label={texts.inLanguage[language]}
            isLabelHidden={languages.length === 1}
            lang={language}
          />
        ))}
      </div>
    </fieldset>
  )
}
