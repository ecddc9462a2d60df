import { differenceInWords } from '@seloste/documents'
import { type Difference, type FactPath, materialGroundOf, materialGrounds } from '@seloste/domain'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { Runs } from '../notice/runs.tsx'
import { comparingTexts } from './comparing-texts.ts'

/** Most differences listed at once. */
const listed = 100

/** What two states of a register tell differently, a sentence for each fact; what people must be told of is marked. */
export function DifferenceList(props: {
  differences: readonly Difference[]
  before: unknown
  after: unknown
  label: string
  /** Leads to the field of a fact. */
  onReveal?: (path: FactPath) => void
}) {
  const { differences, before, after, onReveal } = props
  const texts = useTexts(comparingTexts)
  const language = useLanguage()
  const referable = useObserved(useDesk().known, (now) => now)
  return (
    <>
      <ul aria-label={props.label} className="flex flex-col divide-y divide-line text-small">
        {differences.slice(0, listed).map((difference) => {
          const runs = differenceInWords(difference, { language, before, after, referable })
          const ground = materialGroundOf(difference)
          return (
            <li key={difference.path} className="py-1.5 break-words">
              {onReveal === undefined ? (
                <Runs runs={runs} />
              ) : (
                <button
                  type="button"
                  className="cursor-pointer text-left underline decoration-edge underline-offset-2"
                  onClick={() => onReveal(difference.path)}
                >
                  <Runs runs={runs} />
                </button>
              )}
              {ground !== undefined && (
                <span className="block text-warning">
                  {texts.material(materialGrounds[ground][language], materialGrounds[ground].article)}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {differences.length > listed && (
        <p className="text-small text-soft">{texts.more(differences.length - listed)}</p>
      )}
    </>
  )
}
