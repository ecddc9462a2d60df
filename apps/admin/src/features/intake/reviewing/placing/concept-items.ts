import { type CodeOf, type ConceptCode, type FactPath, type LocalizedText, languages } from '@seloste/domain'

/** The list that a concept has, and what words become in it. */
interface ConceptItems {
  list: FactPath
  /** With which the ids of its items begin. */
  letter: string
  item: (words: LocalizedText, basis?: CodeOf<'legalBasis'>) => object
}

const phrase = (words: LocalizedText) => ({ words })

/** Longer than that it is no name of a purpose but a sentence about it. */
const longestName = 120

/** The concepts that are told item by item; how intake reads them is what is made here. */
export const conceptItems: Partial<Record<ConceptCode, ConceptItems>> = {
  jointControllers: { list: 'jointControllers', letter: 'j', item: (name) => ({ party: { name } }) },
  purposes: {
    list: 'purposes',
    letter: 'p',
    item: (words) => ({ ...(isName(words) ? { words } : { description: words }), legalBases: [] }),
  },
  legalBases: { list: 'legalBases', letter: 'b', item: basisOf },
  dataSubjectCategories: { list: 'dataSubjectCategories', letter: 's', item: phrase },
  dataCategories: { list: 'dataCategories', letter: 'd', item: phrase },
  sources: { list: 'sources/items', letter: 'o', item: phrase },
  recipients: { list: 'recipients/items', letter: 'r', item: phrase },
  transfers: { list: 'transfers/items', letter: 't', item: (condition) => ({ condition }) },
  retention: { list: 'retention', letter: 'c', item: (criterion) => ({ criterion }) },
  measures: { list: 'measures', letter: 'm', item: (description) => ({ description }) },
  rights: { list: 'rights/details', letter: 'g', item: phrase },
  automatedDecisions: {
    list: 'automatedDecisions/items',
    letter: 'a',
    // Whether it decides anything is asked at the desk; to say that it does would be to guess.
    item: (description) => ({ kind: 'profiling', description }),
  },
}

function isName(words: LocalizedText): boolean {
  return languages.every((language) => (words[language] ?? '').length <= longestName)
}

/** Under consent, contract and vital interests the words say what it is used for; else what is pursued or what asks it. */
function basisOf(words: LocalizedText, code?: CodeOf<'legalBasis'>): object {
  if (code === '6-1-f') return { code, interest: words }
  if (code === '6-1-c' || code === '6-1-e') return { code, statute: words }
  return { ...(code !== undefined && { code }), appliesTo: words }
}
