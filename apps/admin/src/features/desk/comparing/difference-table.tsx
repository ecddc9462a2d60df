import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { flowTexts } from '../wording/flow-texts.ts'
import { wordsOf } from '../wording/value-words.ts'
import type { Difference } from './differences.ts'
import { factName } from './fact-name.ts'

/** Most facts listed at once. */
const listed = 100

/** Two states of a register told fact by fact in words. */
export function DifferenceTable(props: {
  differences: readonly Difference[]
  /** Both states, in which the items of the facts are named. */
  states: readonly unknown[]
  caption: string
  /** Tells the caption to assistive technology only, where it is read beside the table already. */
  isCaptionHidden?: boolean
  before: string
  after: string
}) {
  const texts = useTexts(flowTexts)
  const language = useLanguage()
  const known = useObserved(useDesk().known, (now) => now)
  const words = (path: string, value: unknown) => wordsOf(path, value, language, known) ?? texts.nothing
  return (
    <table className="w-full table-fixed text-small">
      <caption className={props.isCaptionHidden ? 'sr-only' : 'pb-1 text-left font-semibold'}>
        {props.caption}
      </caption>
      <thead className="text-left text-soft">
        <tr>
          <td className="w-[28%]" />
          <th scope="col">{props.before}</th>
          <th scope="col">{props.after}</th>
        </tr>
      </thead>
      <tbody>
        {props.differences.slice(0, listed).map(({ path, before, after }) => (
          <tr key={path} className="border-t border-line align-top">
            <th scope="row" className="py-1.5 pr-3 text-left font-semibold break-words hyphens-auto">
              {factName(path, props.states, language, known)}
            </th>
            <td className="py-1.5 pr-3 break-words">{words(path, before)}</td>
            <td className="py-1.5 break-words">{words(path, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
