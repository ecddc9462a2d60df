import { differenceInWords, textOf } from '@seloste/documents'
import { type Language, type LocalizedText, materialGroundOf } from '@seloste/domain'
import { useMemo, useState } from 'react'
import type { PublicChanges } from './public-changes.ts'

/** What people are told of a change, as it is being written. */
export interface Note {
  /** Whether there is a change that people must be told of. */
  isNeeded: boolean
  textIn: (language: Language) => string
  setText: (language: Language, text: string) => void
  /** What to send with the publication in its languages; nothing where nothing is written. */
  answer: (languages: readonly Language[]) => { note?: LocalizedText }
}

/** A note that begins with what the material changes are, in words: GDPR Art. 13(3), 14(4). */
export function useNote(changes: PublicChanges | undefined): Note {
  const [written, setWritten] = useState<LocalizedText>({})
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
  return {
    isNeeded: material.length > 0,
    textIn,
    setText: (language, text) => setWritten({ ...written, [language]: text }),
    answer: (languages) => {
      if (material.length === 0) return {}
      const told = languages.map((language) => [language, textIn(language).trim()] as const)
      const said = told.filter(([, text]) => text !== '')
      return said.length === 0 ? {} : { note: Object.fromEntries(said) }
    },
  }
}
