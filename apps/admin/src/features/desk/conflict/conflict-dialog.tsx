import type { KeptRegister } from '@seloste/domain'
import { useMemo, useRef, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { writeMoment } from '../../../language/dates.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { clashesOf, merged } from '../comparing/merge.ts'
import { useDesk } from '../editing/desk-context.ts'
import type { Saving } from '../saving/use-saving.ts'
import { flowTexts } from '../wording/flow-texts.ts'
import { allFrom, bothFirst, ownChanges, unanswered } from './choices.ts'
import { ClashRow } from './clash-row.tsx'
import { useTheirReferences } from './use-their-references.ts'

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
  const language = useLanguage()
  const [mine] = useState(() => desk.store.get().register)
  useTheirReferences(desk, current.id, current.version)
  const base = saving.base.content
  const clashes = useMemo(
    () => bothFirst(clashesOf(base, mine, current.content)),
    [base, mine, current.content],
  )
  const [choices, setChoices] = useState(() => ownChanges(clashes))
  const list = useRef<HTMLUListElement>(null)
  const open = unanswered(clashes, choices).length
  const settle = () => {
    if (open > 0) {
      list.current?.querySelector<HTMLElement>('[data-unanswered] input')?.focus()
      return
    }
    const register = merged(base, mine, current.content, clashes, choices)
    saving.standOn({ version: current.version, content: current.content }, register)
    props.onSettled()
  }
  return (
    <Dialog
      isOpen
      isDismissable={false}
      onClose={props.onClose}
      size="wide"
      title={texts.conflict}
      actions={
        <>
          <Button tone="primary" onPress={settle}>
            {texts.continue}
          </Button>
          <Button onPress={props.onClose}>{texts.later}</Button>
          <p role="status" className="self-center text-warning">
            {open > 0 && texts.unanswered(open)}
          </p>
        </>
      }
    >
      <p>
        {texts.conflictHelp(current.updatedBy.name, current.version)}
        <span className="block text-soft">
          {texts.by(current.updatedBy.name, writeMoment(current.updatedAt, language))}
        </span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onPress={() => setChoices(allFrom('mine', clashes))}>
          {texts.allMine}
        </Button>
        <Button size="small" onPress={() => setChoices(allFrom('theirs', clashes))}>
          {texts.allTheirs}
        </Button>
        <Button size="small" onPress={() => setChoices(ownChanges(clashes))}>
          {texts.eachItsOwn}
        </Button>
      </div>
      <ul ref={list} className="flex flex-col divide-y divide-line border-y border-line empty:hidden">
        {clashes.map((clash) => (
          <ClashRow
            key={clash.path}
            clash={clash}
            states={[mine, current.content]}
            choice={choices[clash.path]}
            onChoose={(side) => setChoices({ ...choices, [clash.path]: side })}
          />
        ))}
      </ul>
    </Dialog>
  )
}
