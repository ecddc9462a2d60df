import { differenceInWords, textOf } from '@seloste/documents'
import { type Language, type LocalizedText, materialGroundOf, noNoteReasonSchema } from '@seloste/domain'
import { useMemo, useState } from 'react'
import type { PublicChanges } from './public-changes.ts'

/** What is sent with a publication about telling people of its change. */
export interface NoteAnswer {
  note?: LocalizedText
  noNoteReason?: string
}

/** What people are told of a change, as it is being written, or why they are told nothing. */
export interface Note {
  /** Whether there is a change that people must be told of. */
  isNeeded: boolean
  /** Whether people are told, or a reason is given for telling nothing. */
  isTold: boolean
  setTold: (isTold: boolean) => void
  textIn: (language: Language) => string
  setText: (language: Language, text: string) => void
  reason: string
  setReason: (reason: string) => void
  /** Whether an answer was asked for and what is written is not one yet. */
  isAsked: boolean
  /** What to send; undefined, and the fields say so, when it is still to be written. */
  answer: (languages: readonly Language[]) => NoteAnswer | undefined
}

/** A note that begins with what the material changes are, in words: GDPR Art. 13(3), 14(4). */
export function useNote(changes: PublicChanges | undefined): Note {
  const [written, setWritten] = useState<LocalizedText>({})
  const [isTold, setTold] = useState(true)
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const material = useMemo(
    () => changes?.differences.filter((one) => materialGroundOf(one) !== undefined) ?? [],
    [changes],
  )
  const textIn = (language: Language) => {
    const own = written[language]
    if (own !== undefined || changes === undefined) return own ?? ''
    const { before, after } = changes
    return material.map((one) => textOf(differenceInWords(one, { language, before, after }))).join('\n')
  }
  const told = (languages: readonly Language[]): NoteAnswer | undefined => {
    const note = Object.fromEntries(languages.map((language) => [language, textIn(language).trim()]))
    return Object.values(note).includes('') ? undefined : { note }
  }
  const untold = (): NoteAnswer | undefined => {
    const given = noNoteReasonSchema.safeParse(reason)
    return given.success ? { noNoteReason: given.data } : undefined
  }
  return {
    isNeeded: material.length > 0,
    isTold,
    setTold,
    textIn,
    setText: (language, text) => setWritten({ ...written, [language]: text }),
    reason,
    setReason,
    isAsked,
    answer: (languages) => {
      if (material.length === 0) return {}
      setAsked(true)
      return isTold ? told(languages) : untold()
    },
  }
}
