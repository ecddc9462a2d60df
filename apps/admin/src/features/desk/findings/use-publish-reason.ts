import { assessRegister } from '@seloste/documents'
import {
  type Finding,
  type Language,
  publicationReasonSchema,
  type Referable,
  resolveRegister,
} from '@seloste/domain'
import { useMemo, useState } from 'react'
import { today } from '../../../language/dates.ts'
import { useDesk, useRegister } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'

/** What stands in the way of a publication in some languages, and the reason to publish all the same. */
export interface PublishReason {
  findings: readonly Finding[]
  /** How many rules were about the register. */
  rules: number
  text: string
  setText: (text: string) => void
  /** Whether a reason was asked for and what is written is not one yet. */
  isLacking: boolean
  /** What to send with the publication; undefined, and the field says so, when a reason is still to be written. */
  answer: () => { reason?: string } | undefined
}

/** Judges what is about to be published, in its languages, and holds the reason that open errors ask for. */
export function usePublishReason(languages: readonly Language[]): PublishReason {
  const { organisation, known: referable } = useDesk()
  const register = useRegister((now) => now)
  const known = useObserved<Referable, Referable>(referable, (now) => now)
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { findings, outcomes } = useMemo(
    () => assessRegister(resolveRegister(register, known), organisation, { date: today(), languages }),
    [register, known, organisation, languages],
  )
  const isNeeded = findings.some(({ severity }) => severity === 'error')
  const reason = publicationReasonSchema.safeParse(text)
  const answer = () => {
    if (!isNeeded) return {}
    setAsked(true)
    return reason.success ? { reason: reason.data } : undefined
  }
  return {
    findings,
    rules: [...outcomes.values()].filter((outcome) => outcome !== 'notApplicable').length,
    text,
    setText,
    isLacking: isAsked && !reason.success,
    answer,
  }
}
