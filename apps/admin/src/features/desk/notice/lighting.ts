import type { FactPath } from '@seloste/domain'

/** Marks in the notice the sentences of a fact, and those that have changed; returns the first that is lit. */
export function light(
  paper: HTMLElement,
  fact: FactPath | undefined,
  changed: ReadonlySet<FactPath>,
): HTMLElement | undefined {
  const stated = [...paper.querySelectorAll<HTMLElement>('[data-fact]')]
  const inside = stated.filter((run) => fact !== undefined && isWithin(run.dataset['fact'] ?? '', fact))
  // A field finer than any sentence lights the sentence around it.
  const lit = inside.length > 0 || fact === undefined ? inside : around(stated, fact)
  for (const run of stated) {
    run.toggleAttribute('data-lit', lit.includes(run))
    run.toggleAttribute('data-changed', changed.has(run.dataset['fact'] ?? ''))
  }
  return lit[0]
}

function around(stated: readonly HTMLElement[], fact: FactPath): readonly HTMLElement[] {
  const holders = stated.filter((run) => isWithin(fact, run.dataset['fact'] ?? ''))
  const longest = Math.max(0, ...holders.map((run) => run.dataset['fact']?.length ?? 0))
  return longest === 0 ? [] : holders.filter((run) => run.dataset['fact']?.length === longest)
}

function isWithin(path: FactPath, ancestor: FactPath): boolean {
  return path === ancestor || path.startsWith(`${ancestor}/`)
}
