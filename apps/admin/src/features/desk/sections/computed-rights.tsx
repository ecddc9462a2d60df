import { itemName } from '@seloste/documents'
import {
  type Language,
  type Referable,
  type Register,
  type RightAssessment,
  rightExceptionLabels,
  rightsOf,
  rightTerms,
  vocabularies,
} from '@seloste/domain'
import { useMemo } from 'react'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk, useRegister } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { revealFact } from '../editing/reveal.ts'
import { listTexts } from '../wording/list-texts.ts'
import { rightsTexts } from '../wording/rights-texts.ts'

/** The rights that follow from the legal bases, each with its ground; they are never ticked by hand. */
export function ComputedRights() {
  const desk = useDesk()
  const language = useLanguage()
  const texts = useTexts(listTexts)
  const words = useTexts(rightsTexts)
  const known = useObserved(desk.known, (now) => now)
  const purposes = useRegister((register) => register.purposes)
  const legalBases = useRegister((register) => register.legalBases)
  const dataCategories = useRegister((register) => register.dataCategories)
  const recipients = useRegister((register) => register.recipients)
  const automatedDecisions = useRegister((register) => register.automatedDecisions)
  const rights = useMemo(
    () => rightsOf({ purposes, legalBases, dataCategories, recipients, automatedDecisions }),
    [purposes, legalBases, dataCategories, recipients, automatedDecisions],
  )
  return (
    <details className="rounded-md bg-sunken px-4 py-3">
      <summary className="cursor-pointer font-semibold">
        {texts.rightsHave} ({rights.filter(({ applies }) => applies !== 'no').length})
      </summary>
      <ul className="mt-3 flex flex-col gap-3">
        {rights.map((right) => (
          <li key={right.right} className={right.applies === 'no' ? 'text-soft' : ''}>
            <span className="font-semibold">{rightTerms[right.right][language]}</span>
            <span> – {words.applies[right.applies]}</span>
            {right.applies !== 'no' && (
              <span className="block text-small text-soft">
                {reasons(right, purposes, language, known).map(({ text, path }, index) => (
                  <span key={path}>
                    {index > 0 && '; '}
                    <button
                      type="button"
                      className="cursor-pointer text-left underline decoration-line underline-offset-2 hover:text-accent"
                      onClick={() => revealFact(desk, path)}
                    >
                      {text}
                    </button>
                  </span>
                ))}
              </span>
            )}
            {right.applies !== 'no' && right.exceptions.length > 0 && (
              <span className="block text-small text-soft">
                {words.exceptions}:{' '}
                {right.exceptions
                  .map(({ code }) => rightExceptionLabels[code][language].toLowerCase())
                  .join('; ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function reasons(
  right: RightAssessment,
  purposes: Register['purposes'],
  language: Language,
  referable: Referable,
) {
  const words = rightsTexts[language]
  return right.because.slice(0, 6).map(({ purpose, basis, path }) => {
    const found = purposes.find(({ id }) => id === purpose)
    const name = found && itemName(`purposes/${found.id}`, found, { language, referable })
    const ground = basis === 'unknown' ? words.unknown : vocabularies.legalBasis[basis][language]
    return { path, text: name === undefined ? words.register(ground) : words.because(name, ground) }
  })
}
