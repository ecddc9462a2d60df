import type { RegisterText } from '../interpret/register-text.ts'
import { type Phrase, phraseAt } from '../words/phrase.ts'
import { partyRow } from './party-rows.ts'
import { isCriterionAlone, isSpokenAt, type Place, placesHeaded, placesNamed } from './told-places.ts'

/** A paragraph, an item or a row of a composed notice, and what it is about. */
export type ToldPassage = Phrase & {
  readonly place: Place
  readonly kind: 'paragraph' | 'listItem' | 'row'
  /** No sentence of a composed notice says it: an organisation has written it. */
  readonly isOwn: boolean
}

const known = new WeakMap<RegisterText, readonly ToldPassage[]>()

/** The passages of a composed notice; a sentence that introduces another concept of the same heading begins that one. */
export function toldPassages(register: RegisterText): readonly ToldPassage[] {
  const told = known.get(register) ?? freshPassages(register)
  known.set(register, told)
  return told
}

/** What an organisation has written at some places of a composed notice, paragraph by paragraph. */
export function ownWords(register: RegisterText, ...places: readonly Place[]): ToldPassage[] {
  return toldPassages(register).filter(({ isOwn, place }) => isOwn && places.includes(place))
}

function freshPassages({ source, text, span, language }: RegisterText): ToldPassage[] {
  const passages: ToldPassage[] = []
  // In a plain text a heading is a line as others are.
  const isPlain = source.blocks.every(({ kind }) => kind !== 'heading')
  let places: readonly Place[] = []
  let place: Place | undefined
  let isFirst = false
  for (const block of source.blocks) {
    const words = phraseAt(text, block.span)
    if (words === undefined || block.span.start < span.start || block.span.end > span.end) continue
    const mayHead = block.kind === 'heading' || (isPlain && block.kind === 'paragraph')
    const headed = mayHead ? placesHeaded(words.text, language) : undefined
    if (headed !== undefined || block.kind === 'heading') {
      places = headed ?? placesNamed(words.text)
      place = places[0]
      isFirst = true
      continue
    }
    const isRow = block.kind === 'tableRow' || partyRow(text, block, language) !== undefined
    const kind = isRow ? 'row' : block.kind === 'listItem' ? 'listItem' : 'paragraph'
    const at = kind === 'paragraph' ? places.findIndex((one) => isSpokenAt(one, words, language)) : -1
    if (at >= 0) place = places[at]
    if (place === undefined) continue
    const isRule = isFirst && place === 'retention' && isCriterionAlone(words, language)
    passages.push({ ...words, place, kind, isOwn: kind === 'paragraph' && at < 0 && !isRule })
    isFirst = false
  }
  return passages
}
