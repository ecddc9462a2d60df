import { type ConceptCode, conceptCodes, type ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import type { Phrase } from '../words/phrase.ts'
import { textsOnCookies } from './cookies.ts'
import { textsOnRequests } from './procedure.ts'
import { textsOfName } from './register-name.ts'
import { ownWords } from './told-passages.ts'

/** What an organisation tells in a composed notice beyond the facts of a concept, a note for each paragraph. */
export function heardNotes(register: RegisterText, tie: TieFact): ResolvedRegister['notes'] {
  const told = conceptCodes.flatMap((concept) =>
    notesOn(register, concept).map((words) => ({ concept, words })),
  )
  return told.slice(0, 100).map(({ concept, words }, index) => {
    const id = `n${index + 1}`
    tie(`notes/${id}`, [words])
    return { id, concept, words: wordsIn(register.language, words) }
  })
}

function notesOn(register: RegisterText, concept: ConceptCode): readonly Phrase[] {
  switch (concept) {
    case 'name':
      return textsOfName(register).rest
    case 'cookies':
      return textsOnCookies(register).rest
    case 'rights':
      return [...ownWords(register, 'rights'), ...textsOnRequests(register).rest]
    case 'measures':
      return ownWords(register, 'measures', 'manualMeasures', 'electronicMeasures')
    case 'review':
    case 'changes':
      // What is written there is how the register is looked over, and how the notice may change.
      return []
    default:
      return ownWords(register, concept)
  }
}
