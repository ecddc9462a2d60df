import { type FactPath, factLabel, type KeptRegister } from '@seloste/domain'
import { useMemo, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { type Clash, clashesOf, merged, type Side } from '../comparing/merge.ts'
import { useDesk } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import type { Saving } from '../saving/use-saving.ts'
import { flowTexts } from '../wording/flow-texts.ts'
import { wordsOf } from '../wording/value-words.ts'

/** Two people have saved on top of the same version: both sides are shown fact by fact, and one chooses. */
export function ConflictDialog(props: {
  current: KeptRegister
  saving: Saving
  onClose: () => void
  onSettled: () => void
}) {
  const { current, saving } = props
  const desk = useDesk()
  const texts = useTexts(flowTexts)
  const [mine] = useState(() => desk.store.get().register)
  const clashes = useMemo(
    () => clashesOf(saving.base.content, mine, current.content),
    [saving.base.content, mine, current.content],
  )
  const [choices, setChoices] = useState<Record<FactPath, Side>>(() => ownChanges(clashes))
  const unanswered = clashes.filter(({ path }) => choices[path] === undefined).length
  const settle = () => {
    const register = merged(saving.base.content, mine, current.content, clashes, choices)
    saving.standOn({ version: current.version, content: current.content }, register)
    props.onSettled()
  }
  const all = (side: Side) => setChoices(Object.fromEntries(clashes.map(({ path }) => [path, side])))
  return (
    <Dialog
      isOpen
      isDismissable={false}
      onClose={props.onClose}
      size="wide"
      title={texts.conflict}
      actions={
        <>
          <Button tone="primary" isDisabled={unanswered > 0} onPress={settle}>
            {texts.continue}
          </Button>
          <Button onPress={props.onClose}>{texts.later}</Button>
          {unanswered > 0 && <p className="self-center text-warning">{texts.unanswered(unanswered)}</p>}
        </>
      }
    >
      <p>{texts.conflictHelp(current.updatedBy.name, current.version)}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onPress={() => all('mine')}>
          {texts.allMine}
        </Button>
        <Button size="small" onPress={() => all('theirs')}>
          {texts.allTheirs}
        </Button>
        <Button size="small" onPress={() => setChoices(ownChanges(clashes))}>
          {texts.eachItsOwn}
        </Button>
      </div>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {clashes.map((clash) => (
          <ClashRow
            key={clash.path}
            clash={clash}
            choice={choices[clash.path]}
            onChoose={(side) => setChoices({ ...choices, [clash.path]: side })}
          />
        ))}
      </ul>
    </Dialog>
  )
}

/** Each side keeps what it alone has changed; what both changed is left to be chosen. */
function ownChanges(clashes: readonly Clash[]): Record<FactPath, Side> {
  return Object.fromEntries(
    clashes.flatMap(({ path, changedBy }): [FactPath, Side][] =>
      changedBy === 'both' ? [] : [[path, changedBy]],
    ),
  )
}

function ClashRow(props: { clash: Clash; choice: Side | undefined; onChoose: (side: Side) => void }) {
  const { clash, choice, onChoose } = props
  const language = useLanguage()
  const texts = useTexts(flowTexts)
  const known = useObserved(useDesk().known, (now) => now)
  const about = { both: texts.both, mine: texts.onlyMine, theirs: texts.onlyTheirs }[clash.changedBy]
  const label = factLabel(clash.path, language)
  return (
    <li className="py-3">
      <fieldset>
        <legend className="font-semibold">{label}</legend>
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
                {wordsOf(clash.path, clash[side], language, known) ?? texts.nothing}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  )
}
