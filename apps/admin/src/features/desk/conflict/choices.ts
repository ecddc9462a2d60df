import type { FactPath } from '@seloste/domain'
import type { Clash, Side } from '../comparing/merge.ts'

/** Which side's word is taken, by fact; a fact that both have changed is left out until somebody chooses. */
export type Choices = Readonly<Record<FactPath, Side>>

/** Each side keeps what it alone has changed; what both changed is left to be chosen. */
export function ownChanges(clashes: readonly Clash[]): Choices {
  return Object.fromEntries(
    clashes.flatMap(({ path, changedBy }): [FactPath, Side][] =>
      changedBy === 'both' ? [] : [[path, changedBy]],
    ),
  )
}

/** Every fact from one side. */
export function allFrom(side: Side, clashes: readonly Clash[]): Choices {
  return Object.fromEntries(clashes.map(({ path }) => [path, side]))
}

/** The facts for which nobody has chosen yet. */
export function unanswered(clashes: readonly Clash[], choices: Choices): readonly Clash[] {
  return clashes.filter(({ path }) => choices[path] === undefined)
}

/** What has to be chosen first, then what is taken by itself. */
export function bothFirst(clashes: readonly Clash[]): readonly Clash[] {
  const isAsked = ({ changedBy }: Clash) => changedBy === 'both'
  return [...clashes.filter(isAsked), ...clashes.filter((clash) => !isAsked(clash))]
}
