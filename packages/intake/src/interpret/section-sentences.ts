import type { NoticeSectionKind } from '@seloste/domain'
import { type Phrase, phraseAt } from '../words/phrase.ts'
import { sentencesIn } from '../words/sentences.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'

/** The sentences of the sections of some kinds. */
export function sentencesAbout(register: RegisterText, ...kinds: readonly NoticeSectionKind[]): Phrase[] {
  return sectionsAbout(register, ...kinds).flatMap(({ passages }) =>
    passages
      .flatMap(({ span }) => sentencesIn(register.text, span))
      .flatMap((span) => phraseAt(register.text, span) ?? []),
  )
}
