import { partyReferencesOf, type Register } from '@seloste/domain'
import { nameColumns } from '../content/names.ts'
import { registerWords } from './register-words.ts'

/** What SQL knows of a register's content, in the order in which the statements take it. */
export function headColumns(content: Register): unknown[] {
  const { name, nameFi, nameSv, nameEn, languages } = nameColumns(content.name)
  const reviewDueOn = content.review.dueOn ?? 'infinity'
  return [
    name,
    nameFi,
    nameSv,
    nameEn,
    languages,
    reviewDueOn,
    registerWords(content),
    partyReferencesOf(content),
  ]
}
