import { hear, noticeSentences, type Sentence } from '@seloste/documents'
import type { Language } from '@seloste/domain'
import { type Phrase, partOf } from '../words/phrase.ts'

/** A sentence of a notice that some words say, with the words in its holes. */
export type HeardPhrase<Key extends string> = {
  readonly key: Key
  readonly phrase: Phrase
  readonly holes: Readonly<Record<string, Phrase>>
  /** What follows it and is no sentence of a notice. */
  readonly rest?: Phrase
}

/** What some words say before and in the sentences of a notice. */
export type HeardWords<Key extends string> = {
  /** Without its full stop. */
  readonly opening?: Phrase
  readonly said: readonly HeardPhrase<Key>[]
}

/** What a notice tells about. */
export type Matter = keyof typeof noticeSentences

/** Key of a sentence about a matter. */
export type SentenceKey<About extends Matter> = Extract<keyof (typeof noticeSentences)[About], string>

const spoken: { readonly [About in Matter]: Readonly<Record<SentenceKey<About>, Sentence<string>>> } =
  noticeSentences

/** The sentences of a composed notice that some words say about a matter. */
export function heardIn<About extends Matter>(
  about: About,
  phrase: Phrase,
  language: Language,
): HeardWords<SentenceKey<About>> {
  const { opening, said } = hear(spoken[about], language, phrase.text)
  const first = withoutStop(partOf(phrase, opening.start, opening.end))
  return {
    ...(first === undefined ? {} : { opening: first }),
    said: said.flatMap(({ key, span, holes, rest }): HeardPhrase<SentenceKey<About>>[] => {
      const whole = partOf(phrase, span.start, span.end)
      const after = rest === undefined ? undefined : partOf(phrase, rest.start, rest.end)
      if (whole === undefined) return []
      const filled = Object.entries(holes).flatMap(([name, { start, end }]) => {
        const words = partOf(phrase, start, end)
        return words === undefined ? [] : [[name, words] as const]
      })
      return [
        {
          key,
          phrase: whole,
          holes: Object.fromEntries(filled),
          ...(after === undefined ? {} : { rest: after }),
        },
      ]
    }),
  }
}

/** Words without the full stop that ends them. */
export function withoutStop(phrase: Phrase | undefined): Phrase | undefined {
  return phrase === undefined ? undefined : partOf(phrase, 0, phrase.text.replace(/\.$/, '').length)
}

/** “Name: what is told of it” in its two parts. */
export function nameAndRest(phrase: Phrase): { name: Phrase; rest?: Phrase } {
  const colon = /:\s/.exec(phrase.text)
  const name = colon === null ? undefined : partOf(phrase, 0, colon.index)
  const rest = colon === null ? undefined : partOf(phrase, colon.index + 1)
  return name === undefined ? { name: phrase } : { name, ...(rest === undefined ? {} : { rest }) }
}
