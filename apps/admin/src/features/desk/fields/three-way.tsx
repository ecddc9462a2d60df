import { type FactPath, type StatedState, statedStates, valueAt } from '@seloste/domain'
import { type ReactNode, useRef } from 'react'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk, useFact } from '../editing/desk-context.ts'
import { fieldTexts } from '../wording/field-texts.ts'
import { FieldFrame } from './field-frame.tsx'

/** A three-valued fact: nothing said, none, or these. What was told is remembered while one is elsewhere. */
export function ThreeWay(props: { path: FactPath; question: string; stated: object; children: ReactNode }) {
  const { path, question, stated, children } = props
  const { store } = useDesk()
  const state = useFact(`${path}/state`)
  const texts = useTexts(fieldTexts)
  const told = useRef<unknown>(undefined)
  const choose = (next: StatedState) => {
    const now = valueAt(store.get().register, path)
    if (state === 'stated') told.current = now
    store.edit(path, next === 'stated' ? (told.current ?? { ...stated, state: next }) : { state: next })
  }
  return (
    <>
      <FieldFrame path={path}>
        <fieldset>
          <legend className="font-semibold">{question}</legend>
          <div className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
            {statedStates.map((one) => (
              <label key={one} className="flex min-h-8 cursor-pointer items-center gap-2">
                <input
                  type="radio"
                  name={`state of ${path}`}
                  className="size-4.5 accent-(--accent)"
                  checked={state === one}
                  onChange={() => choose(one)}
                />
                {texts.states[one]}
              </label>
            ))}
          </div>
        </fieldset>
      </FieldFrame>
      {state === 'stated' && children}
    </>
  )
}
