import type { FactPath } from '@seloste/domain'

/** Marks in the notice the sentences of a fact, and those that have changed. */
export function light(paper: HTMLElement, fact: FactPath | undefined, changed: readonly FactPath[]): void {
  const lit = new Set(fact === undefined ? [] : sentencesOf(paper, fact))
  for (const run of statements(paper)) {
    run.toggleAttribute('data-lit', lit.has(run))
    const stated = run.dataset['fact'] ?? ''
    run.toggleAttribute(
      'data-changed',
      changed.some((path) => isWithin(stated, path)),
    )
  }
}

/** Where the notice tells a fact in full: the summary only when nothing else does. */
export function mainSentenceOf(paper: HTMLElement, fact: FactPath): HTMLElement | undefined {
  const told = sentencesOf(paper, fact)
  return told.find((run) => run.closest('[data-part="summary"]') === null) ?? told[0]
}

function sentencesOf(paper: HTMLElement, fact: FactPath): readonly HTMLElement[] {
  const stated = [...statements(paper)]
  const inside = stated.filter((run) => isWithin(run.dataset['fact'] ?? '', fact))
  // A field finer than any sentence lights the sentence around it.
  return inside.length > 0 ? inside : around(stated, fact)
}

function statements(paper: HTMLElement): NodeListOf<HTMLElement> {
  return paper.querySelectorAll<HTMLElement>('[data-fact]')
}

function around(stated: readonly HTMLElement[], fact: FactPath): readonly HTMLElement[] {
  const holders = stated.filter((run) => isWithin(fact, run.dataset['fact'] ?? ''))
  const longest = Math.max(0, ...holders.map((run) => run.dataset['fact']?.length ?? 0))
  return longest === 0 ? [] : holders.filter((run) => run.dataset['fact']?.length === longest)
}

function isWithin(path: FactPath, ancestor: FactPath): boolean {
  return path === ancestor || path.startsWith(`${ancestor}/`)
}
