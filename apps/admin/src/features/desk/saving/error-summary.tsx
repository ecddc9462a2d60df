import { fieldErrorMessage } from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { revealFact } from '../editing/reveal.ts'
import { deskTexts } from '../wording/desk-texts.ts'

/** What has to be mended before a version can be saved; each line leads to its field. */
export function ErrorSummary() {
  const desk = useDesk()
  const texts = useTexts(deskTexts)
  const language = useLanguage()
  const errors = useObserved(desk.errors, (now) => now)
  if (errors.length === 0) return null
  return (
    <div role="alert" id="desk-errors" className="rounded-md border-l-4 border-error bg-error-tint px-4 py-3">
      <p className="font-semibold">{texts.mend(errors.length)}</p>
      <p>{texts.draftSafe}</p>
      <ul className="mt-2">
        {errors.slice(0, 20).map((error) => (
          <li key={`${error.path} ${error.code}`}>
            <button
              type="button"
              className="cursor-pointer py-1 text-left text-error underline underline-offset-2"
              onClick={() => revealFact(desk, error.path)}
            >
              {fieldErrorMessage(error, language)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
