import { articlesFor, articlesOf } from '@seloste/domain'
import { useDesk } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'

/** The provisions that a citation names for the register on the desk: Art. 13, 14 or both, as its data come. */
export function useProvisions(citation: string): readonly string[] {
  const named = useObserved(useDesk().findings, ({ register }) =>
    (register === undefined ? articlesOf(citation) : articlesFor(citation, register)).join('\n'),
  )
  return named.split('\n')
}
