import { codeTold, hear, noticeSentences } from '@seloste/documents'
import type { Language, ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { paragraphsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import type { Phrase } from '../words/phrase.ts'
import { durationTold } from './duration.ts'
import { type HeardPhrase, heardIn, type SentenceKey } from './heard-phrase.ts'
import { ownWords, toldPassages } from './told-passages.ts'

type Rights = ResolvedRegister['rights']
type Said = HeardPhrase<SentenceKey<'rights'>>

/** How rights are exercised in the sentences of a composed notice: GDPR Art. 12. */
export function heardProcedure(register: RegisterText, tie: TieFact): Rights {
  const { language } = register
  const terms = termsOf(register)
  tie(
    'rights',
    terms.map(({ phrase }) => phrase),
    'likely',
  )
  const { texts } = textsOnRequests(register)
  const told = Object.entries(texts).map(([name, paragraphs]) => {
    tie(`rights/${name}`, paragraphs)
    return [name, paragraphsIn(language, paragraphs)] as const
  })
  return { ...termsIn(terms, language), ...Object.fromEntries(told) }
}

/** How requests are made and answered, sentence by sentence. */
function termsOf(register: RegisterText): Said[] {
  return toldPassages(register)
    .filter(({ place, kind, isOwn }) => place === 'procedure' && kind === 'paragraph' && !isOwn)
    .flatMap((words) => heardIn('rights', words, register.language).said)
    .filter(isTerms)
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

type RequestText = 'instructions' | (typeof cues)[number][0]

const cues = [
  ['identification', /henkilöllisyy|identite|identity|identifi/iu],
  ['charge', /maksu|kostnadsfri|avgift|free of charge|fee/iu],
  ['refusal', /suostuta|kieltäyty|avslå|avslag|vägra|refus/iu],
] as const

/**
 * What an organisation wrote of requests: instructions stand before the terms of making them, the other texts say
 * what they are about. The rest says nothing of that, and is a note on rights.
 */
export function textsOnRequests(register: RegisterText): {
  readonly texts: Readonly<Partial<Record<RequestText, readonly Phrase[]>>>
  readonly rest: readonly Phrase[]
} {
  const terms = termsOf(register)[0]?.phrase.span.start
  const texts: Partial<Record<RequestText, Phrase[]>> = {}
  const rest: Phrase[] = []
  for (const words of ownWords(register, 'procedure')) {
    const isBefore = terms !== undefined && words.span.start < terms
    const about = cues.find(([name, cue]) => texts[name] === undefined && cue.test(words.text))?.[0]
    const name = isBefore ? 'instructions' : (about ?? (terms === undefined ? 'instructions' : undefined))
    if (name === undefined) rest.push(words)
    else texts[name] = [...(texts[name] ?? []), words]
  }
  return { texts, rest }
}
