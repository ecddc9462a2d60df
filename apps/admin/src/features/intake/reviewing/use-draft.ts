import type { ConceptCode, FactPath, Intake, ReadRegister, Span, Tie } from '@seloste/domain'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type Draft, draftOf, questionsOf, withoutFact, withPlaced, withSettled } from './draft.ts'
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
    place: (span: Span, concept: ConceptCode) =>
      setDraft((now) =>
        withPlaced(now, {
          span,
          words: text.slice(span.start, span.end).trim(),
          concept,
          language: intake.language,
        }),
      ),
  }
}
