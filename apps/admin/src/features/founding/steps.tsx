import { CheckIcon } from '../../components/icons.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { foundingTexts } from './founding-texts.ts'

/** Where a person is on the way to the first published notice; `at` counts from 1. */
export function Steps({ at }: { at: number }) {
  const texts = useTexts(foundingTexts)
  return (
    <nav aria-label={texts.stepsName}>
      <ol className="flex flex-wrap gap-x-6 gap-y-1 text-small">
        {texts.steps.map((step, index) => {
          const number = index + 1
          const look = number === at ? 'font-semibold text-ink' : 'text-soft'
          return (
            <li
              key={step}
              aria-current={number === at ? 'step' : undefined}
              className={`flex items-center gap-1.5 ${look}`}
            >
              {number < at ? <CheckIcon /> : <span className="tabular-nums">{number}.</span>}
              {step}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
