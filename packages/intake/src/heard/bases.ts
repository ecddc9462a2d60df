import { wordsTold } from '@seloste/documents'
import type { Language, LegalBasis } from '@seloste/domain'
import { wordsIn } from '../draft/words.ts'
import { type Phrase, partOf } from '../words/phrase.ts'
import { heardIn, withoutStop } from './heard-phrase.ts'

/** A legal basis as a composed notice tells it, with what is told of it. */
export type HeardBasis = { readonly phrase: Phrase; readonly basis: Omit<LegalBasis, 'id'> }

const texts = ['appliesTo', 'interest', 'interestHolder', 'statute', 'withdrawal'] as const

/** The legal bases that some words tell with their articles, each with the sentences that follow it. */
export function basesIn(words: Phrase, language: Language): HeardBasis[] {
  const places = placesOf(words.text, language)
  return places.flatMap(({ code, start, end }, index): HeardBasis[] => {
    const phrase = partOf(words, start, places[index + 1]?.from ?? words.text.length)
    const after = partOf(words, end, places[index + 1]?.from ?? words.text.length)
    if (phrase === undefined) return []
    return [{ phrase, basis: { code, ...(after === undefined ? {} : detailsIn(after, language)) } }]
  })
}

/** Where the first basis of some words begins, with the label before it; undefined when they tell none. */
export function firstBasis(words: Phrase, language: Language): number | undefined {
  return placesOf(words.text, language)[0]?.from
}

type Place = {
  readonly code: NonNullable<LegalBasis['code']>
  readonly start: number
  readonly end: number
  readonly from: number
}

const label = /(?:Oikeusperuste|Rättslig grund|Legal basis):\s$/u

function placesOf(text: string, language: Language): Place[] {
  const small = text.toLowerCase()
  const found = [...wordsTold('legalBasis', language), ...wordsTold('legalBasisOfOthers', language)].flatMap(
    ({ code, words }): Place[] => {
      const places: Place[] = []
      for (
        let at = small.indexOf(words.toLowerCase());
        at >= 0;
        at = small.indexOf(words.toLowerCase(), at + 1)
      ) {
        const before = label.exec(text.slice(0, at))
        places.push({
          code,
          start: at,
          end: at + words.length,
          from: before?.index ?? at,
        })
      }
      return places
    },
  )
  return found.toSorted((one, other) => one.start - other.start)
}

/** “Kyseinen etu: …. Säännös: ….” */
function detailsIn(words: Phrase, language: Language): Omit<LegalBasis, 'id' | 'code'> {
  const details: Omit<LegalBasis, 'id' | 'code'> = {}
  for (const { key, holes } of heardIn('purposes', words, language).said) {
    const name = texts.find((one) => one === key)
    const told = withoutStop(holes['words'])
    if (name !== undefined && told !== undefined) details[name] = wordsIn(language, told)
  }
  return details
}
