import { fieldErrorMessage } from '@seloste/domain'
import { useTexts } from '../language/catalogue.ts'
import { useLanguage } from '../language/interface-language.ts'
import type { ContentForm } from './content-form.ts'
import { formTexts } from './form-texts.ts'

/** What is wrong in a form, each line leading to its field. It takes the focus when it appears. */
export function ErrorSummary({ form }: { form: ContentForm }) {
  const texts = useTexts(formTexts)
  const language = useLanguage()
  if (form.errors.length === 0) return null
  return (
    <div
      data-error-summary
      tabIndex={-1}
      role="alert"
      className="flex flex-col gap-2 rounded-md border-l-4 border-error bg-error-tint px-4 py-3"
    >
      <p className="font-semibold">{texts.notSaved}</p>
      <ul className="flex flex-col gap-1">
        {form.errors.map((error) => (
          <li key={`${error.path} ${error.code}`}>
            <button
              type="button"
              onClick={() => form.focus(error.path)}
              className="cursor-pointer text-left text-error underline underline-offset-4"
            >
              {fieldErrorMessage(error, language)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
