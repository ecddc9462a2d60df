import { useTexts } from '../../language/catalogue.ts'
import { look, useDesk, useView } from './editing/desk-context.ts'
import { deskTexts } from './wording/desk-texts.ts'

/** On a narrow screen: whether the facts or the notice is shown. */
export function SideSwitch() {
  const desk = useDesk()
  const texts = useTexts(deskTexts)
  const side = useView((view) => view.side)
  return (
    <fieldset className="fixed inset-x-0 bottom-0 z-10 flex gap-1 border-t border-line bg-sunken p-1.5 lg:hidden">
      <legend className="sr-only">{texts.side}</legend>
      {(['facts', 'notice'] as const).map((one) => (
        <label
          key={one}
          className="flex-1 cursor-pointer rounded px-3 py-1.5 text-center has-checked:bg-raised has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="desk-side"
            className="sr-only"
            checked={side === one}
            onChange={() => look(desk, { side: one })}
          />
          {one === 'facts' ? texts.showFacts : texts.showNotice}
        </label>
      ))}
    </fieldset>
  )
}
