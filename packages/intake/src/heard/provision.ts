import { type DataCategory, provisionDuties } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { heardIn, withoutStop } from './heard-phrase.ts'
import { idsNamed } from './named-items.ts'
import { toldPassages } from './told-passages.ts'

/** The data with whether they must be given and what follows when they are not: GDPR Art. 13(2)(e). */
export function heardProvision(
  register: RegisterText,
  data: readonly DataCategory[],
  tie: TieFact,
): DataCategory[] {
  const { language } = register
  const told = new Map<string, Pick<DataCategory, 'provision' | 'consequence'>>()
  for (const words of toldPassages(register)) {
    if (words.place !== 'provision' || words.isOwn) continue
    const { opening, said } = heardIn('provision', words, language)
    const provision = provisionDuties.find((duty) => said.some(({ key }) => key === duty))
    const consequence = withoutStop(said.find(({ key }) => key === 'consequence')?.holes['words'])
    // In a paragraph it is told of all data, in an item of those that it names.
    const ids =
      opening === undefined ? data.map(({ id }) => id) : idsNamed(opening, data, 'dataCategory', language)
    for (const id of ids) {
      told.set(id, {
        ...(provision === undefined ? {} : { provision }),
        ...(consequence === undefined ? {} : { consequence: wordsIn(language, consequence) }),
      })
      tie(`dataCategories/${id}/provision`, [words])
    }
  }
  return data.map((one) => ({ ...one, ...told.get(one.id) }))
}
