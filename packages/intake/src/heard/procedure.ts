import { codeTold, hear, noticeSentences } from '@seloste/documents'
import type { Language, ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { type Phrase, phraseAt } from '../words/phrase.ts'
import { durationTold } from './duration.ts'
import { type HeardPhrase, heardIn, type SentenceKey } from './heard-phrase.ts'

type Rights = ResolvedRegister['rights']
type Said = HeardPhrase<SentenceKey<'rights'>>

/** How rights are exercised in the sentences of a composed notice: GDPR Art. 12. */
export function heardProcedure(register: RegisterText, tie: TieFact): Rights {
  const { language, text } = register
  for (const { passages } of register.sections) {
    const paragraphs = passages
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ span }) => phraseAt(text, span) ?? [])
    const heard = paragraphs.map((words) => ({ words, ...heardIn('rights', words, language) }))
    const at = heard.findIndex(({ opening, said }) => opening === undefined && said.some(isTerms))
    if (at < 0) continue
    const told = heard[at]?.said ?? []
    tie(
      'rights',
      told.map(({ phrase }) => phrase),
      'likely',
    )
    const own = heard.filter(({ said }) => said.length === 0).map(({ words }) => words)
    const before = own.filter(({ span }) => span.start < (heard[at]?.words.span.start ?? 0))
    return {
      ...termsIn(told, language),
      ...written('instructions', before, language, tie),
      ...textsAfter(own.slice(before.length), language, tie),
    }
  }
  return {}
}

function isTerms({ key }: Said): boolean {
  return key === 'channels' || key === 'languages' || key === 'time'
}

function termsIn(said: readonly Said[], language: Language): Rights {
  const terms: Rights = {}
  for (const { key, phrase, holes } of said) {
    const { words, period } = holes
    const time = key === 'time' && period !== undefined ? durationTold(period) : undefined
    if (time !== undefined) terms.responseTime = time
    if (words === undefined) continue
    const channels = alternatives(wayIn(phrase, language) ?? words.text).map((one) =>
      codeTold('requestChannel', one, language),
    )
    if (channels.every((one) => one !== undefined)) terms.channels = channels
    else
      terms.languages = alternatives(words.text).flatMap(
        (one) => codeTold('requestLanguage', one, language) ?? [],
      )
  }
  return terms
}

const ways = { channels: noticeSentences.rights.channels }

/** How a request is made: the two sentences begin alike, and only their words tell which it is (“in person”, “in English”). */
function wayIn({ text }: Phrase, language: Language): string | undefined {
  const words = hear(ways, language, text).said[0]?.holes['words']
  return words === undefined ? undefined : text.slice(words.start, words.end)
}

/** “a, b tai c” one by one. */
function alternatives(words: string): string[] {
  return words.split(/,\s|\s(?:tai|eller|or)\s/)
}

const texts = [
  ['identification', /henkilöllisyy|identite|identity|identifi/iu],
  ['charge', /maksu|kostnadsfri|avgift|free of charge|fee/iu],
  ['refusal', /suostuta|kieltäyty|avslå|avslag|vägra|refus/iu],
] as const

function textsAfter(paragraphs: readonly Phrase[], language: Language, tie: TieFact): Rights {
  return Object.assign(
    {},
    ...texts.map(([name, pattern]) => {
      const words = paragraphs.find(({ text }) => pattern.test(text))
      return words === undefined ? {} : written(name, [words], language, tie)
    }),
  )
}

function written(
  name: 'instructions' | 'identification' | 'charge' | 'refusal',
  paragraphs: readonly Phrase[],
  language: Language,
  tie: TieFact,
): Rights {
  if (paragraphs.length === 0) return {}
  tie(`rights/${name}`, paragraphs)
  const words = paragraphs.map(({ text }) => text).join('\n\n')
  return { [name]: wordsIn(language, words) }
}
