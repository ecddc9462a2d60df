import { isSpecialCategory } from '@seloste/domain'
import type { Run } from '../../document/document.ts'
import { run, together, written } from '../../document/runs.ts'
import { phraseAtStart, phraseInSentence } from '../../language/in-sentence.ts'
import { commaSeparated } from '../../notice/references.ts'
import { sensitivityOf } from '../../notice/sensitive-data.ts'
import { line, type TellColumn } from './column.ts'
import { labelled } from './purposes.ts'
import { yesOrNo } from './words.ts'

/** About whom data are kept: GDPR Art. 30(1)(c). */
export const tellDataSubjectCategories: TellColumn = ({ register, language }) =>
  register.dataSubjectCategories.flatMap((category) => {
    const path = `dataSubjectCategories/${category.id}`
    const phrase = phraseAtStart('dataSubjectCategory', category, language, path)
    return phrase === undefined ? [] : line(path, [phrase])
  })

/** What is kept: GDPR Art. 30(1)(c). */
export const tellDataCategories: TellColumn = ({ register, language }, { only = () => true }) =>
  register.dataCategories.filter(only).flatMap((data) => {
    const path = `dataCategories/${data.id}`
    const label = phraseAtStart('dataCategory', data, language, path)
    const items = (data.items ?? []).flatMap((item): Run[][] => {
      const phrase = phraseInSentence('dataCategory', item, language, `${path}/items/${item.id}`)
      return phrase === undefined ? [] : [[phrase]]
    })
    if (label === undefined && items.length === 0) {
      const description = written(data.description, language, `${path}/description`)
      return description === undefined ? [] : line(path, [description])
    }
    return line(path, labelled(label, commaSeparated(items)))
  })

/** The data that the law protects more than others, and on what ground they are processed: GDPR Art. 9, 10. */
export const tellSensitiveData: TellColumn = (composition) =>
  composition.register.dataCategories.flatMap((data) => {
    const path = `dataCategories/${data.id}`
    const said = sensitivityOf(data, path, composition)
    const label = phraseAtStart('dataCategory', data, composition.language, path)
    return said.length === 0 ? [] : line(path, labelled(label, together(said)))
  })

/** Whether there are special categories of data; nothing said while no data are. */
export const tellHasSensitiveData: TellColumn = ({ register, language }) => {
  if (register.dataCategories.length === 0) return []
  const some = register.dataCategories.some(isSpecialCategory)
  return line('dataCategories', [run(yesOrNo(some, language), 'dataCategories')])
}
