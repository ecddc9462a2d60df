import { codeTold } from '@seloste/documents'
import type { Language, LegalBasis, Purpose, ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { type Phrase, partOf } from '../words/phrase.ts'
import { basesIn, firstBasis, type HeardBasis } from './bases.ts'
import { listsAbout } from './composed-notice.ts'
import { type HeardPhrase, heardIn, nameAndRest, type SentenceKey, withoutStop } from './heard-phrase.ts'
import { phraseTold } from './phrase-told.ts'
import { toldPassages } from './told-passages.ts'

type Purposes = Pick<ResolvedRegister, 'purposes' | 'legalBases'>
type Told = {
  readonly name: Phrase
  readonly purpose: Omit<Purpose, 'id' | 'legalBases'>
  bases: HeardBasis[]
}

/** Purposes and the bases of each in the lists of a composed notice. */
export function heardPurposes(register: RegisterText, tie: TieFact): Purposes {
  const { language } = register
  const told = new Map<string, Told>()
  const whole: HeardBasis[] = []
  for (const { key, holes, items } of listsAbout(register, 'purposes', tie)) {
    const group = holes['basis'] === undefined ? [] : basesIn(holes['basis'], language)
    for (const item of items) {
      if (key !== 'bases' && key !== 'oneBasis') add(told, item, group, language)
      else if (firstBasis(item, language) === 0) whole.push(...basesIn(item, language))
    }
  }
  for (const item of basesByPurpose(register)) {
    const known = told.get(nameAndRest(item).name.text.toLowerCase())
    known?.bases.push(...basesIn(item, language))
  }
  const purposes = [...told.values()].slice(0, 100).map(({ name, purpose, bases }, index): Purpose => {
    const id = `p${index + 1}`
    tie(`purposes/${id}`, [name])
    return { id, ...purpose, legalBases: withIds(bases, `purposes/${id}/legalBases`, tie) }
  })
  return { purposes, legalBases: withIds(whole, 'legalBases', tie) }
}

/** The items of a list of bases that begin with the name of a purpose: “Kirjanpito: lakisääteinen velvoite (…).” */
function basesByPurpose(register: RegisterText): Phrase[] {
  return toldPassages(register).filter((words) => {
    if (words.place !== 'legalBases' || words.kind !== 'listItem') return false
    return firstBasis(words, register.language) === nameAndRest(words).name.text.length + 2
  })
}

/** A purpose that two bases have is told under each, the second time by its name alone. */
function add(told: Map<string, Told>, item: Phrase, group: readonly HeardBasis[], language: Language) {
  const from = firstBasis(item, language)
  const before = from === undefined ? item : partOf(item, 0, from)
  if (before === undefined) return
  const { opening, said } = heardIn('purposes', before, language)
  if (opening === undefined) return
  const { name, rest } = nameAndRest(opening)
  const bases =
    group.length > 0 ? group.map((one) => withDetails(one, item, language)) : basesIn(item, language)
  const known = told.get(name.text.toLowerCase())
  if (known !== undefined) {
    known.bases.push(...bases)
    return
  }
  const description = withoutStop(rest)
  told.set(name.text.toLowerCase(), {
    name: opening,
    purpose: {
      ...phraseTold('purpose', name, language),
      ...(description === undefined ? {} : { description: wordsIn(language, description) }),
      ...Object.assign({}, ...said.map((one) => detail(one, language))),
    },
    bases: [...bases],
  })
}

/** The basis of a group with what its item says of it. */
function withDetails({ phrase, basis }: HeardBasis, item: Phrase, language: Language): HeardBasis {
  const texts: Partial<LegalBasis> = {}
  for (const { key, holes } of heardIn('purposes', item, language).said) {
    const words = withoutStop(holes['words'])
    if (words === undefined) continue
    if (
      key === 'appliesTo' ||
      key === 'interest' ||
      key === 'interestHolder' ||
      key === 'statute' ||
      key === 'withdrawal'
    )
      texts[key] = wordsIn(language, words)
  }
  return { phrase, basis: { ...basis, ...texts } }
}

function detail({ key, holes }: HeardPhrase<SentenceKey<'purposes'>>, language: Language): Partial<Purpose> {
  const words = withoutStop(holes['words'])
  switch (key) {
    case 'condition':
      return words === undefined ? {} : { condition: wordsIn(language, words) }
    case 'marketing':
      return { directMarketing: true }
    case 'channel':
    case 'channels':
      return channelsIn(holes['channels'], language)
    case 'onConsent':
      return { marketing: { permission: 'consent' } }
    case 'toCustomers':
      return { marketing: { permission: 'customerException' } }
    case 'profiling':
    case 'research':
      return { [key]: true }
    case 'children':
      return { childDirected: true }
    default:
      return {}
  }
}

function channelsIn(words: Phrase | undefined, language: Language): Partial<Purpose> {
  const named = (words?.text ?? '').split(/,\s|\s(?:ja|och|and)\s/)
  return {
    directMarketing: true,
    channels: named.flatMap((one) => codeTold('marketingChannel', one, language) ?? []),
  }
}

function withIds(bases: readonly HeardBasis[], path: string, tie: TieFact): LegalBasis[] {
  return bases.slice(0, 10).map(({ phrase, basis }, index) => {
    const id = `b${index + 1}`
    tie(`${path}/${id}/code`, [phrase])
    return { id, ...basis }
  })
}
