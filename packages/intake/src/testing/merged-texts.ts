import type { ConceptCode, Language, LocalizedText, ResolvedRegister } from '@seloste/domain'

type Note = { readonly concept: ConceptCode; readonly words: LocalizedText }

/**
 * A register with the texts as one that a notice sets below each other without a sentence of ours between:
 * - each paragraph of a note, whatever note it is of, and with it what is added to the complaint or to all rights;
 * - notes on concepts below one heading of which only one tells something;
 * - a description of the register and notes on its name, where neither parts nor a unit stand between;
 * - how the register is looked over and how the notice may change, where no sentence tells when it is looked over.
 */
export function mergedTexts(register: ResolvedRegister, language: Language): ResolvedRegister {
  const { rights, review, particulars, ...rest } = register
  const { details = [], ...procedure } = rights
  const { practice, ...looking } = review
  const added = details.flatMap(({ right, words }): Note[] => {
    if (words === undefined || (right !== undefined && right !== 'complaint')) return []
    return [{ concept: right ?? 'rights', words }]
  })
  const own = details.filter(({ right }) => right !== undefined && right !== 'complaint')
  const written = register.notes.flatMap(({ concept, words }): Note[] =>
    words === undefined ? [] : [{ concept: placeOf(concept, register), words }],
  )
  const on = (concept: ConceptCode) =>
    written.flatMap((note) => (note.concept === concept ? [note.words] : []))
  const isLookedOver = review.interval !== undefined || review.reviewedOn !== undefined
  const isPlain = (register.parts ?? []).length === 0 && register.unit === undefined
  const joined = (texts: readonly (LocalizedText | undefined)[]) =>
    texts.flatMap((text) => text?.[language] ?? []).join('\n\n')
  const description = joined([register.description, ...(isPlain ? on('name') : [])])
  const changes = joined([
    isLookedOver ? undefined : practice,
    ...on('review'),
    particulars.changes,
    ...on('changes'),
  ])
  const merged = new Set<ConceptCode>(['review', 'changes', ...(isPlain ? (['name'] as const) : [])])
  return {
    ...rest,
    ...(description === '' ? {} : { description: { [language]: description } }),
    rights: { ...procedure, ...(own.length === 0 ? {} : { details: own }) },
    review: { ...looking, ...(isLookedOver && practice !== undefined ? { practice } : {}) },
    particulars: { ...particulars, ...(changes === '' ? {} : { changes: { [language]: changes } }) },
    notes: [...written.filter(({ concept }) => !merged.has(concept)), ...added].flatMap(
      ({ concept, words }) =>
        (words[language] ?? '')
          .split(/\n\s*\n/)
          .map((paragraph) => ({ id: 'note', concept, words: { [language]: paragraph } })),
    ),
  }
}

/** The concept under whose facts a note stands. */
function placeOf(concept: ConceptCode, register: ResolvedRegister): ConceptCode {
  if (concept === 'legalBases' && register.legalBases.length === 0) return 'purposes'
  return concept
}
