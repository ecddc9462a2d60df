import type { FactPath } from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { reviewingTexts } from './reviewing-texts.ts'
import type { ToldFact } from './told-facts.ts'

const elementId = (fact: FactPath) => `fact-${fact}`

/** Moves the focus to a fact; to the first of its items where it is a whole list. */
export function focusFact(fact: FactPath): void {
  const found = document.getElementById(elementId(fact))
  const inside = document.querySelector<HTMLElement>(`[id^="${CSS.escape(elementId(fact))}/"]`)
  ;(found ?? inside)?.focus()
}

/** The facts that were read, by groups; the one under the pointer or in focus lights up its words. */
export function FactList(props: {
  facts: readonly ToldFact[]
  settled: readonly FactPath[]
  lit: FactPath | undefined
  groupOf: (group: string) => { title: string; note?: string }
  onPoint: (fact: FactPath | undefined) => void
  onFocus: (fact: FactPath | undefined) => void
  onShow: (fact: FactPath) => void
}) {
  const { facts, settled, lit, groupOf, onPoint, onFocus, onShow } = props
  const texts = useTexts(reviewingTexts)
  const groups = [...new Set(facts.map(({ group }) => group))]
  if (facts.length === 0) return <p className="text-soft">{texts.noFacts}</p>
  return (
    <div className="flex flex-col gap-5">
      {groups.map((group) => {
        const { title, note } = groupOf(group)
        return (
          <section key={group} aria-labelledby={`group-${group}`} className="flex flex-col gap-1">
            <h3 id={`group-${group}`} className="font-semibold">
              {title}
            </h3>
            {note !== undefined && <p className="text-small text-soft">{note}</p>}
            <ul>
              {facts
                .filter((fact) => fact.group === group)
                .map(({ fact, label, value, confidence }) => (
                  <li key={fact}>
                    <button
                      type="button"
                      id={elementId(fact)}
                      onMouseMove={() => onPoint(fact)}
                      onMouseLeave={() => onPoint(undefined)}
                      onFocus={() => {
                        onFocus(fact)
                        onShow(fact)
                      }}
                      onBlur={() => onFocus(undefined)}
                      onClick={() => onShow(fact)}
                      className={`flex w-full cursor-pointer flex-wrap items-baseline gap-x-2 rounded-md border-l-4 px-3 py-1.5 text-left ${
                        lit === fact ? 'border-accent bg-accent-tint' : 'border-transparent hover:bg-sunken'
                      }`}
                    >
                      {label !== '' && <span className="text-small text-soft">{label}</span>}
                      <span className="min-w-0 break-words">{value}</span>
                      {confidence !== 'sure' && !settled.includes(fact) && (
                        <span className="rounded bg-warning-tint px-1.5 text-small text-warning">
                          {texts[confidence]}
                        </span>
                      )}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
