import { findTerm, type ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { isDenied, listsAbout } from './composed-notice.ts'
import { heardIn, withoutStop } from './heard-phrase.ts'
import { whoTold } from './named-party.ts'

type Sources = ResolvedRegister['sources']

/** Where data come from, in the list of a composed notice: GDPR Art. 14(2)(f). */
export function heardSources(register: RegisterText, tie: TieFact): Sources {
  const { language } = register
  const items = listsAbout(register, 'sources', tie).flatMap((list) => list.items)
  if (items.length === 0) return { state: isDenied(register, 'sources', tie) ? 'none' : 'notStated' }
  return {
    state: 'stated',
    items: items.slice(0, 100).map((words, index) => {
      const id = `o${index + 1}`
      const { opening, said } = heardIn('sources', words, language)
      const who = whoTold('source', opening, language)
      const condition = withoutStop(said.find(({ key }) => key === 'condition')?.holes['words'])
      const isPublic = said.some(({ key }) => key === 'public') && !isPublicTerm(who.term)
      tie(`sources/items/${id}`, [words])
      return {
        id,
        ...who,
        ...(isPublic ? { publiclyAccessible: true } : {}),
        ...(condition === undefined ? {} : { condition: wordsIn(language, condition) }),
      }
    }),
  }
}

/** A term that is public by itself needs no mark. */
function isPublicTerm(term: string | undefined): boolean {
  const found = term === undefined ? undefined : findTerm('source', term)
  return found !== undefined && 'publiclyAccessible' in found
}
