import type { FactPath, Intake, ReadRegister, Span, Tie } from '@seloste/domain'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type Draft, draftOf, questionsOf, withoutFact, withSettled } from './draft.ts'
import type { Decisions } from './organisation/offered-facts.ts'
import { useReading } from './placing/use-reading.ts'
import { type Place, withPlaced } from './placing/with-placed.ts'
import { stretchesOf } from './stretches.ts'

/** Where a draft is kept while its page is not open. */
export interface KeptDraft {
  current: Draft | undefined
}

/** A register that was read, and what a person decides about it. */
export function useDraft(intake: Intake, register: ReadRegister, kept: KeptDraft) {
  const [draft, setDraft] = useState<Draft>(() => kept.current ?? draftOf(intake, register))
  useEffect(() => {
    kept.current = draft
  }, [draft, kept])
  const read = useReading(intake)
  const [skipped, setSkipped] = useState<readonly FactPath[]>([])
  const { text } = intake.source
  const stretches = useMemo(
    () => stretchesOf(text, draft.ties, draft.leftovers),
    [text, draft.ties, draft.leftovers],
  )
  const open = questionsOf(draft).filter(({ fact }) => !skipped.includes(fact))
  const [question] = open
  const asked = useMemo(() => questionsOf(draftOf(intake, register)).length, [intake, register])

  const settle = useCallback((ties: readonly Tie[]) => {
    setDraft((now) =>
      withSettled(
        now,
        ties.map(({ fact }) => fact),
      ),
    )
  }, [])
  return {
    draft,
    stretches,
    /** The fact that is asked about, and the how manieth it is. */
    question,
    at: asked - open.length + 1,
    asked,
    settle,
    keepAll: () => settle(open),
    skip: (fact: FactPath) => setSkipped((now) => [...now, fact]),
    remove: (fact: FactPath) => setDraft((now) => withoutFact(withSettled(now, [fact]), fact)),
    decide: (decisions: Decisions) => setDraft((now) => ({ ...now, decisions })),
    /** Puts words where they belong; undefined where they do not fit there. Gives the way back. */
    place: async (span: Span, place: Place) => {
      const pieces = await read(span, place)
      // What a person did while the server read is kept.
      const before = kept.current ?? draft
      const placed = withPlaced(before, intake, span, place, pieces)
      if (placed === undefined) return undefined
      setDraft(placed.draft)
      const takeBack = () =>
        setDraft((now) => (now === placed.draft ? before : placed.facts.reduce(withoutFact, now)))
      return { count: placed.facts.length, takeBack }
    },
  }
}
