import type { ReactNode } from 'react'
import { useDesk } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { stepFinding } from './step-finding.ts'

/** How the register on the desk stands, and what leads on, for whoever guides a first run. */
export interface Standing {
  /** How many errors are open; undefined until the register has been judged. */
  errors: number | undefined
  isPublished: boolean
  onNextFinding: () => void
  onPublish: () => void
}

/** Draws a guide above the desk. */
export function GuideSlot(props: {
  guide: (standing: Standing) => ReactNode
  isPublished: boolean
  onPublish: () => void
}) {
  const { guide, ...rest } = props
  const desk = useDesk()
  const errors = useObserved(
    desk.findings,
    ({ findings }) => findings?.filter(({ severity }) => severity === 'error').length,
  )
  return guide({ ...rest, errors, onNextFinding: () => stepFinding(desk, 1) })
}
