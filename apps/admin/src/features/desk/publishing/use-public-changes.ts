import type { FrozenRegister } from '@seloste/domain'
import { useMemo } from 'react'
import { useDesk, useRegister } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { type PublicChanges, publicChanges } from './public-changes.ts'

/** What the public would read otherwise than now; undefined where nothing has been published. */
export function usePublicChanges(published: FrozenRegister | undefined): PublicChanges | undefined {
  const desk = useDesk()
  const register = useRegister((now) => now)
  const known = useObserved(desk.known, (now) => now)
  return useMemo(
    () => published && publicChanges(published, register, desk.organisation, known),
    [published, register, desk.organisation, known],
  )
}
