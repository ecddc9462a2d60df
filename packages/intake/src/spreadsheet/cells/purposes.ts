import type { Language, Purpose } from '@seloste/domain'
import { listCell, semicolonParted } from './list-cell.ts'
import { labelAndDetail, readPhrase, rewritten, termOf } from './phrases.ts'

/** Why data are processed, and for a processor what it does for others: “Label: description”. */
export const readPurposes = listCell<Purpose>({
  path: 'purposes',
  itemsOf: ({ purposes }) => purposes,
  withItems: (register, purposes) => ({ ...register, purposes: [...purposes] }),
  parted: semicolonParted,
  read: (text, before, { language }) => {
    const { label, detail } = labelAndDetail(text)
    // A colon inside what was one phrase does not part it.
    const isParted =
      detail !== undefined &&
      (before === undefined ? termOf('purpose', label) !== undefined : before.description !== undefined)
    const { term: _term, words: _words, description, ...rest } = before ?? { legalBases: [] }
    const phrase = readPhrase('purpose', isParted ? label : text, language, before)
    const same = before !== undefined && isParted && keepsLabel(before, label, language)
    return {
      ...rest,
      ...(same ? phraseOf(before) : phrase),
      ...(isParted && { description: rewritten(description, language, detail) }),
    }
  },
})

function phraseOf({ term, words }: Purpose): Pick<Purpose, 'term' | 'words'> {
  return { ...(term !== undefined && { term }), ...(words !== undefined && { words }) }
}

function keepsLabel({ term, words }: Purpose, label: string, language: Language): boolean {
  if (words?.[language] !== undefined) return words[language].trim().toLowerCase() === label.toLowerCase()
  return term !== undefined && termOf('purpose', label) === term
}
