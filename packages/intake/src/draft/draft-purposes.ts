import type { Language, ResolvedRegister, Span } from '@seloste/domain'
import type { BasisReading } from '../interpret/legal-bases.ts'
import type { Reading } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { firstTerm } from '../terms/first-term.ts'
import { labelledTerm } from '../terms/label-terms.ts'
import { purposePatterns } from '../terms/purpose-terms.ts'
import { nominative } from '../words/nominative.ts'
import type { Phrase } from '../words/phrase.ts'
import type { TieFact } from './ties.ts'
import { wordsIn } from './words.ts'

type Purposes = Pick<ResolvedRegister, 'purposes' | 'legalBases'>

/** Purposes with the bases that the same line or row gives them, and the bases of the register as a whole. */
export function draftPurposes(
  register: RegisterText,
  { purposes, legalBases }: Reading,
  tie: TieFact,
): Purposes {
  const { language } = register
  const taken = new Set<BasisReading>()
  const drafted = purposes.slice(0, 100).map((purpose, index): Purposes['purposes'][number] => {
    const id = `p${index + 1}`
    const passage = passageOf(register, purpose.span)
    const own =
      passage === undefined
        ? []
        : legalBases.filter(({ span }) => span.start >= passage.start && span.end <= passage.end)
    for (const basis of own) taken.add(basis)
    return {
      id,
      ...draftPurpose(purpose, id, language, tie),
      legalBases: draftBases(own, `purposes/${id}/legalBases`, tie),
    }
  })
  const rest = legalBases.filter((basis) => !taken.has(basis))
  return { purposes: drafted, legalBases: draftBases(rest, 'legalBases', tie) }
}

/** The list item or row that a purpose stands in; prose ties a basis to no single purpose. */
function passageOf({ sections }: RegisterText, span: Span): Span | undefined {
  for (const { passages } of sections) {
    const passage = passages.find((one) => one.span.start <= span.start && one.span.end >= span.end)
    if (passage !== undefined)
      return passage.kind === 'listItem' || passage.kind === 'tableRow' ? passage.span : undefined
  }
  return undefined
}

function draftPurpose(purpose: Phrase, id: string, language: Language, tie: TieFact) {
  const term =
    labelledTerm('purpose', purpose.text) ??
    (purpose.text.length <= 120 ? firstTerm(purposePatterns, purpose.text) : undefined)
  tie(`purposes/${id}`, [purpose], term === undefined ? 'likely' : 'sure')
  const isSentence = purpose.text.length > 120
  return {
    ...(term === undefined ? {} : { term }),
    ...(isSentence
      ? { description: wordsIn(language, purpose) }
      : { words: wordsIn(language, nominative(purpose, language, 'aims')) }),
    ...(term === 'direct-marketing' || term === 'newsletter' ? { directMarketing: true } : {}),
  }
}

function draftBases(bases: readonly BasisReading[], path: string, tie: TieFact): Purposes['legalBases'] {
  const codes = [...new Set(bases.map(({ code }) => code))]
  return codes.slice(0, 10).map((code, index) => {
    const id = `b${index + 1}`
    tie(
      `${path}/${id}/code`,
      bases.filter((one) => one.code === code),
    )
    return { id, code }
  })
}
