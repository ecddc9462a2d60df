import { factName, valueInWords } from '@seloste/documents'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import type { Clash, Side } from '../comparing/merge.ts'
import { useDesk } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { flowTexts } from '../wording/flow-texts.ts'

/** One fact as each side tells it, and the choice between them. */
export function ClashRow(props: {
  clash: Clash
  /** Both registers, in which the item of the fact is named. */
  states: readonly unknown[]
  choice: Side | undefined
  onChoose: (side: Side) => void
}) {
  const { clash, states, choice, onChoose } = props
  const language = useLanguage()
  const texts = useTexts(flowTexts)
  const referable = useObserved(useDesk().known, (now) => now)
  const context = { language, referable }
  const about = { both: texts.both, mine: texts.onlyMine, theirs: texts.onlyTheirs }[clash.changedBy]
  return (
    <li className="py-3">
      <fieldset data-unanswered={choice === undefined ? '' : undefined}>
        <legend className="font-semibold">{factName(clash.path, states, context)}</legend>
        <p className={`text-small ${clash.changedBy === 'both' ? 'text-warning' : 'text-soft'}`}>{about}</p>
        <div className="mt-1 grid gap-3 sm:grid-cols-2">
          {(['mine', 'theirs'] as const).map((side) => (
            <label
              key={side}
              className="flex cursor-pointer items-start gap-2.5 rounded-md border border-line px-3 py-2 has-checked:border-accent has-checked:bg-accent-tint"
            >
              <input
                type="radio"
                name={clash.path}
                className="mt-1 size-4.5 shrink-0 accent-(--accent)"
                checked={choice === side}
                onChange={() => onChoose(side)}
              />
              <span className="min-w-0 break-words">
                <span className="block text-small text-soft">{texts[side]}</span>
                {valueInWords(clash.path, clash[side], {
                  ...context,
                  state: states[side === 'mine' ? 0 : 1],
                }) ?? texts.nothing}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  )
}
