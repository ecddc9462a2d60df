import { codeTold } from '@seloste/documents'
import { type DataCategory, isSpecialCategory, type Language, type ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { type Phrase, partOf } from '../words/phrase.ts'
import { sentencesIn } from '../words/sentences.ts'
import { listsAbout } from './composed-notice.ts'
import { type HeardPhrase, heardIn, nameAndRest, type SentenceKey, withoutStop } from './heard-phrase.ts'
import { idsNamed, namesIn } from './named-items.ts'
import { phraseTold } from './phrase-told.ts'

type Data = Pick<ResolvedRegister, 'dataSubjectCategories' | 'dataCategories'>
type Others = Pick<ResolvedRegister, 'purposes' | 'sources'>

/** Whom the data concern, in the list of a composed notice. */
export function heardSubjects(register: RegisterText, tie: TieFact): Data['dataSubjectCategories'] {
  return listsAbout(register, 'dataSubjectCategories', tie)
    .flatMap(({ items }) => items)
    .slice(0, 100)
    .map((words, index) => {
      const id = `s${index + 1}`
      tie(`dataSubjectCategories/${id}`, [words])
      return { id, ...phraseTold('dataSubjectCategory', words, register.language) }
    })
}

/** What is kept, in the list of a composed notice, with whom and what the data serve. */
export function heardData(
  register: RegisterText,
  subjects: Data['dataSubjectCategories'],
  others: Others,
  tie: TieFact,
): Data['dataCategories'] {
  const { language } = register
  return listsAbout(register, 'dataCategories', tie)
    .flatMap(({ items }) => items)
    .slice(0, 200)
    .map((words, index): DataCategory => {
      const id = `d${index + 1}`
      const { opening, said } = heardIn('dataCategories', words, language)
      tie(`dataCategories/${id}`, [words])
      const named = opening === undefined ? {} : openingTold(opening, language)
      const isMarked = said.some(({ key }) => key === 'special') && !isSpecialCategory(named)
      return {
        id,
        ...named,
        ...(isMarked ? { special: true } : {}),
        ...Object.assign({}, ...said.map((one) => detail(one, subjects, others, language))),
      }
    })
}

/** “Contact details: name, address. What is told of them.” */
function openingTold(opening: Phrase, language: Language): Partial<DataCategory> {
  const [first, second] = sentencesIn(opening.text, { start: 0, end: opening.text.length })
  const whole =
    first === undefined || second === undefined ? opening : withoutStop(partOf(opening, 0, first.end))
  const description = second === undefined ? undefined : partOf(opening, second.start)
  const { name, rest } = nameAndRest(whole ?? opening)
  const items = rest === undefined ? [] : namesIn(rest, 'dataCategory', language)
  return {
    ...phraseTold('dataCategory', name, language),
    ...(items.length === 0
      ? {}
      : {
          items: items.map((one, index) => ({
            id: `e${index + 1}`,
            ...phraseTold('dataCategory', one, language),
          })),
        }),
    ...(description === undefined ? {} : { description: wordsIn(language, description) }),
  }
}

function detail(
  { key, holes }: HeardPhrase<SentenceKey<'dataCategories'>>,
  subjects: Data['dataSubjectCategories'],
  { purposes, sources }: Others,
  language: Language,
): Partial<DataCategory> {
  const words = withoutStop(holes['words'])
  const ground = withoutStop(holes['ground'])
  if (words !== undefined) {
    switch (key) {
      case 'subjects':
        return { dataSubjectCategories: idsNamed(words, subjects, 'dataSubjectCategory', language) }
      case 'purposes':
        return { purposes: idsNamed(words, purposes, 'purpose', language) }
      case 'sources':
        return {
          sources: sources.state === 'stated' ? idsNamed(words, sources.items, 'source', language) : [],
        }
      case 'statute':
        return { statute: wordsIn(language, words) }
      default:
        return {}
    }
  }
  if (ground === undefined) return key === 'criminal' ? { criminal: true } : {}
  return grounded(key, ground, language)
}

function grounded(
  key: SentenceKey<'dataCategories'>,
  ground: Phrase,
  language: Language,
): Partial<DataCategory> {
  const some = <Key extends keyof DataCategory>(name: Key, code: DataCategory[Key]) =>
    code === undefined ? {} : { [name]: code }
  switch (key) {
    case 'condition':
      return some('specialCategoryCondition', codeTold('specialCategoryCondition', ground.text, language))
    case 'derogation':
      return some('nationalDerogation', codeTold('nationalDerogation', ground.text, language))
    case 'identityCode':
      return some('identityCodeGround', codeTold('identityCodeGround', ground.text, language))
    case 'criminalGround':
      return { criminalGround: wordsIn(language, ground) }
    default:
      return {}
  }
}
