import {
  type CodeOf,
  type DataCategory,
  type DataSubjectCategory,
  phraseIn,
  type ResolvedRegister,
  vocabularies,
} from '@seloste/domain'
import { isUntouched, keptAsWritten, type ReadCell } from './cell.ts'
import { freeId, listCell, listed } from './list-cell.ts'
import { labelAndDetail, readPhrase } from './phrases.ts'

/** About whom data are kept. */
export const readDataSubjectCategories = listCell<DataSubjectCategory>({
  path: 'dataSubjectCategories',
  itemsOf: ({ dataSubjectCategories }) => dataSubjectCategories,
  withItems: (register, items) => ({ ...register, dataSubjectCategories: [...items] }),
  parted: listed,
  read: (text, before, { language }) => readPhrase('dataSubjectCategory', text, language, before),
})

/** What is kept: “Category: item, item”. */
export const readDataCategories = listCell<DataCategory>({
  path: 'dataCategories',
  itemsOf: ({ dataCategories }) => dataCategories,
  withItems: (register, items) => ({ ...register, dataCategories: [...items] }),
  parted: listed,
  read: (text, before, { language }) => {
    const { label, detail } = labelAndDetail(text)
    const { term: _term, words: _words, items, ...rest } = before ?? {}
    const phrase = readPhrase('dataCategory', detail === undefined ? text : label, language, before)
    if (detail === undefined) return { ...rest, ...phrase }
    const ids = new Set((items ?? []).map(({ id }) => id))
    const found = detail
      .split(/,(?![^(]*\))/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => {
        const known = (items ?? []).find(
          (item) =>
            phraseIn('dataCategory', item, language)?.text.trim().toLowerCase() === part.toLowerCase(),
        )
        return known ?? { id: freeId(ids), ...readPhrase('dataCategory', part, language) }
      })
    return { ...rest, ...phrase, ...(found.length > 0 && { items: found }) }
  },
})

type Condition = CodeOf<'specialCategoryCondition'>

const article = /\b9\s*(?:artiklan|art\.?)?\s*[.(]?\s*2\s*\)?\s*(?:kohdan|k\.)?\s*[.(]?\s*([a-j])\b/i

/** The condition of Art. 9(2) that a text names; undefined when it names none. */
function conditionIn(text: string): Condition | undefined {
  const letter = article.exec(text)?.[1]?.toLowerCase()
  const codes = Object.keys(vocabularies.specialCategoryCondition)
  const isCondition = (code: string): code is Condition => codes.includes(code)
  const code = `9-2-${letter}`
  return isCondition(code) ? code : undefined
}

/** On what ground data of special categories are processed: “Category: condition”. */
export const readSensitiveData: ReadCell = (register, cell, reading) => {
  if (isUntouched(cell)) return register
  let next = dropConditions(register, new Set(cell.gone))
  const kept: string[] = []
  for (const { text, isUnchanged } of cell.lines) {
    if (isUnchanged) continue
    const { label, detail } = labelAndDetail(text)
    const condition = conditionIn(text)
    const named = next.dataCategories.find(
      (data) =>
        detail !== undefined &&
        phraseIn('dataCategory', data, reading.language)?.text.trim().toLowerCase() === label.toLowerCase(),
    )
    if (condition === undefined || named === undefined) {
      kept.push(text)
      continue
    }
    const dataCategories = next.dataCategories.map((data) =>
      data === named ? { ...data, special: true, specialCategoryCondition: condition } : data,
    )
    next = { ...next, dataCategories }
  }
  return kept.length === 0 ? next : keptAsWritten(next, kept.join('\n'), reading)
}

function dropConditions(register: ResolvedRegister, gone: ReadonlySet<string>): ResolvedRegister {
  return {
    ...register,
    dataCategories: register.dataCategories.map((data) => {
      if (!gone.has(`dataCategories/${data.id}`)) return data
      const { special: _s, specialCategoryCondition: _c, nationalDerogation: _n, ...rest } = data
      return rest
    }),
  }
}
