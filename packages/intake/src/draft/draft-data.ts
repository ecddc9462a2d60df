import type { Language, ResolvedRegister } from '@seloste/domain'
import type { Reading } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { dataTermOf } from '../terms/data-terms.ts'
import { firstTerm } from '../terms/first-term.ts'
import { labelledTerm } from '../terms/label-terms.ts'
import { sourcePatterns } from '../terms/source-terms.ts'
import { subjectPatterns } from '../terms/subject-terms.ts'
import { nominative } from '../words/nominative.ts'
import type { TieFact } from './ties.ts'
import { capitalised } from './words.ts'

type Data = Pick<ResolvedRegister, 'dataSubjectCategories' | 'dataCategories' | 'sources'>

/** Those of whom a section tells; failing it, those after whom the register is named (“asiakasrekisteri”), to be asked. */
function draftSubjects(
  language: Language,
  { subjects, registerName, titleName }: Reading,
  tie: TieFact,
): Data['dataSubjectCategories'] {
  const name = registerName ?? titleName
  const named = name === undefined ? undefined : firstTerm(subjectPatterns, name.text)
  if (subjects.length === 0 && name !== undefined && named !== undefined) {
    tie('dataSubjectCategories/s1', [name], 'unsure')
    return [{ id: 's1', term: named }]
  }
  return subjects.slice(0, 100).map((subject, index) => {
    const id = `s${index + 1}`
    const term = labelledTerm('dataSubjectCategory', subject.text) ?? firstTerm(subjectPatterns, subject.text)
    tie(`dataSubjectCategories/${id}`, [subject], term === undefined ? 'likely' : 'sure')
    return { id, ...(term === undefined ? {} : { term }), words: capitalised(language, subject) }
  })
}

const publicSources: ReadonlySet<string> = new Set(['prh', 'website', 'social-media', 'internet'])

/** About whom, what and from where: terms of the vocabularies where they are sure, with the words of the text. */
export function draftData({ language }: RegisterText, reading: Reading, tie: TieFact): Data {
  const dataSubjectCategories = draftSubjects(language, reading, tie)
  const dataCategories = reading.dataCategories.slice(0, 200).map((data, index) => {
    const id = `d${index + 1}`
    const term = data.text.length <= 60 ? dataTermOf(data.text) : undefined
    tie(`dataCategories/${id}`, [data], term === undefined ? 'likely' : 'sure')
    return {
      id,
      ...(term === undefined ? {} : { term }),
      words: capitalised(language, nominative(data, language, 'gathered')),
    }
  })
  const items = reading.sources.slice(0, 100).map((source, index) => {
    const id = `o${index + 1}`
    const term = labelledTerm('source', source.text) ?? firstTerm(sourcePatterns, source.text)
    tie(`sources/items/${id}`, [source], term === undefined ? 'likely' : 'sure')
    return {
      id,
      ...(term === undefined ? {} : { term }),
      words: capitalised(language, nominative(source, language, 'comesFrom')),
      ...(term !== undefined && publicSources.has(term) ? { publiclyAccessible: true } : {}),
    }
  })
  const sources: Data['sources'] = items.length === 0 ? { state: 'notStated' } : { state: 'stated', items }
  return { dataSubjectCategories, dataCategories, sources }
}
