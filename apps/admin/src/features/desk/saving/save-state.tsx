import { useTexts } from '../../../language/catalogue.ts'
import { writeClock } from '../../../language/dates.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useObserved } from '../editing/observable.ts'
import { deskTexts } from '../wording/desk-texts.ts'
import type { Autosave } from './autosave.ts'

/** Says quietly how safe the working copy is. */
export function SaveStateLine({ autosave }: { autosave: Autosave }) {
  const texts = useTexts(deskTexts)
  const language = useLanguage()
  const now = useObserved(autosave.state, (state) => state)
  const isTrouble = now.state === 'local' || now.state === 'nowhere'
  return (
    <p role="status" className={`text-small ${isTrouble ? 'font-semibold text-warning' : 'text-soft'}`}>
      {now.state === 'sent' ? texts.sent(writeClock(now.at, language)) : texts.state[now.state]}
    </p>
  )
}
