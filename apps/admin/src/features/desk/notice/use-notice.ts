import { composeNotice, type Document } from '@seloste/documents'
import { resolveRegister } from '@seloste/domain'
import { replaceEqualDeep } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { today } from '../../../language/dates.ts'
import { useDesk, useRegister, useView } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'

/** The notice as the register now tells it. Parts that say the same keep their identity. */
export function useNotice(): Document {
  const desk = useDesk()
  const register = useRegister((now) => now)
  const known = useObserved(desk.known, (now) => now)
  const language = useView((view) => view.language)
  const layout = useView((view) => view.layout)
  const last = useRef<Document>(undefined)
  return useMemo(() => {
    const resolved = resolveRegister(register, known)
    const composed = composeNotice(resolved, desk.organisation, {
      language,
      layout,
      date: today(),
      showGaps: true,
    })
    last.current = replaceEqualDeep(last.current, composed)
    return last.current ?? composed
  }, [desk, register, known, language, layout])
}
