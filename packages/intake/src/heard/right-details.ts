import { rightTold } from '@seloste/documents'
import { findTerm, type ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { partOf } from '../words/phrase.ts'
import { withoutStop } from './heard-phrase.ts'
import { toldPassages } from './told-passages.ts'

type Details = NonNullable<ResolvedRegister['rights']['details']>

/** What an organisation adds to single rights in a composed notice, beyond what the law says of them. */
export function heardDetails(
  register: RegisterText,
  purposes: ResolvedRegister['purposes'],
  tie: TieFact,
): Details {
  const { language } = register
  const names = purposes.flatMap(({ words, term }) => {
    const label = term === undefined ? undefined : findTerm('purpose', term)?.[language]
    return [words?.[language], label].filter((name) => name !== undefined)
  })
  const details: Details = []
  for (const passage of toldPassages(register)) {
    const { place, isOwn, kind } = passage
    const isAlone = place === 'access' || place === 'rectification'
    if (!isAlone && place !== 'objection' && place !== 'rights') continue
    if (kind === 'row' || (place === 'rights' && kind !== 'listItem')) continue
    const told = rightTold(passage.text, language, names)
    const right = told?.right ?? (isAlone && isOwn ? place : undefined)
    const words = withoutStop(partOf(passage, told?.end ?? 0))
    if (right === undefined || words === undefined || details.length >= 40) continue
    const id = `g${details.length + 1}`
    tie(`rights/details/${id}`, [words])
    details.push({ id, right, words: wordsIn(language, words) })
  }
  return details
}
