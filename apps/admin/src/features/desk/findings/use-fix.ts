import type { Finding, Fix } from '@seloste/domain'
import { showToast } from '../../../components/toast.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { useDesk } from '../editing/desk-context.ts'
import { findingsTexts } from './findings-texts.ts'
import { fixedOrganisation, fixedRegister, unfixedRegister } from './fixing.ts'
import { focusAfter } from './step-finding.ts'

/** Makes the fix of a finding as one step, tells what was done with the way back, and goes on at the next finding. */
export function useFix(): (finding: Finding, fix: Fix) => Promise<void> {
  const { store, organisation, saveOrganisation } = useDesk()
  const texts = useTexts(findingsTexts)
  const language = useLanguage()
  return async ({ path }, fix) => {
    const goOn = focusAfter(document.activeElement)
    const changed = fixedOrganisation(store.get().register, organisation, fix)
    if (changed && !(await saveOrganisation(changed))) {
      return showToast({ text: texts.notDone, tone: 'error' })
    }
    const before = store.get().register
    store.rewrite(path, (register) => fixedRegister(register, organisation, fix))
    const after = store.get().register
    const undo = () => {
      if (changed) void saveOrganisation(organisation)
      if (after === before) return
      if (store.get().register === after) store.undo()
      else store.rewrite(path, (register) => unfixedRegister(register, before, fix))
    }
    const tell = changed ? texts.doneForAll : texts.done
    showToast({ text: tell(fix.label[language]), tone: 'fine', undo })
    goOn()
  }
}
