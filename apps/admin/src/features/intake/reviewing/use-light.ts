import type { FactPath } from '@seloste/domain'
import { useState } from 'react'

/** The fact that the mouse or the keyboard is at. A mouse that only rests somewhere yields to the keyboard. */
export function useLight() {
  const [pointed, setPointed] = useState<FactPath>()
  const [focused, setFocused] = useState<FactPath>()
  const onFocus = (fact: FactPath | undefined) => {
    setFocused(fact)
    if (fact !== undefined) setPointed(undefined)
  }
  return { at: pointed ?? focused, onPoint: setPointed, onFocus }
}
