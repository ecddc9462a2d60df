import { layouts } from '@seloste/documents'
import type { ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { paragraphsIn, wordsIn } from '../draft/words.ts'
import { datesIn } from '../interpret/dates.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { type Phrase, phraseAt } from '../words/phrase.ts'
import { durationTold } from './duration.ts'
import { type HeardPhrase, heardIn, type SentenceKey } from './heard-phrase.ts'
import { ownWords, toldPassages } from './told-passages.ts'
import type { Place } from './told-places.ts'

type Particulars = ResolvedRegister['particulars']
type Review = ResolvedRegister['review']
type Said = HeardPhrase<SentenceKey<'particulars'>>

/** The dates of a composed notice, how its register is looked over, and what is written of changes. */
export function heardParticulars(
  register: RegisterText,
  tie: TieFact,
): { particulars: Particulars; review: Review } {
  const places: readonly Place[] = ['review', 'changes', 'dates']
  const told = toldPassages(register).filter(({ place, isOwn }) => places.includes(place) && !isOwn)
  const said = told.flatMap((words) => heardIn('particulars', words, register.language).said)
  const own = ownWords(register, ...places)
  const review = said.find(isReview)?.phrase
  const practice = review === undefined ? [] : own.filter(({ span }) => span.start < review.span.start)
  return {
    particulars: {
      ...titleIn(register, tie),
      ...daysIn(said, register, tie),
      ...written('particulars', 'changes', own.slice(practice.length)),
    },
    review: { ...reviewIn(said, register, tie), ...written('review', 'practice', practice) },
  }

  function written<Key extends string>(concept: string, key: Key, paragraphs: readonly Phrase[]) {
    if (paragraphs.length === 0) return {}
    tie(`${concept}/${key}`, paragraphs)
    return { [key]: paragraphsIn(register.language, paragraphs) }
  }
}

/** A title of its own above all else; that of a layout is nobody's choice. */
function titleIn({ source, text, span, language }: RegisterText, tie: TieFact): Particulars {
  const [first] = source.blocks
  const words = first?.kind === 'heading' ? phraseAt(text, first.span) : undefined
  const isOfLayout = Object.values(layouts).some(({ title }) => words?.text.startsWith(title[language]))
  if (words === undefined || isOfLayout || words.span.start < span.start) return {}
  tie('particulars/title', [words], 'likely')
  return { title: wordsIn(language, words) }
}

function isReview({ key }: Said): boolean {
  return key === 'review' || key === 'yearly' || key === 'reviewed'
}

function daysIn(said: readonly Said[], register: RegisterText, tie: TieFact): Particulars {
  const particulars: Particulars = {}
  for (const { key, holes } of said) {
    const { date, label } = holes
    const day = date === undefined ? undefined : dayTold(date, register)
    const name = key === 'drawnUp' ? 'drawnUpOn' : key === 'updated' ? 'updatedOn' : undefined
    if (name !== undefined && day !== undefined) {
      particulars[name] = day
      tie(`particulars/${name}`, [date])
    }
    if (label === undefined) continue
    particulars.versionLabel = label.text
    tie('particulars/versionLabel', [label])
  }
  return particulars
}

function reviewIn(said: readonly Said[], register: RegisterText, tie: TieFact): Review {
  const review: Review = {}
  for (const { key, phrase, holes } of said) {
    const { date, period } = holes
    const interval = key === 'yearly' ? 'P1Y' : period === undefined ? undefined : durationTold(period)
    if (interval !== undefined) {
      review.interval = interval
      tie('review/interval', [phrase])
    }
    const day = key === 'reviewed' && date !== undefined ? dayTold(date, register) : undefined
    if (day === undefined) continue
    review.reviewedOn = day
    tie('review/reviewedOn', [date])
  }
  return review
}

function dayTold({ span }: Phrase, register: RegisterText): string | undefined {
  const [day] = [...datesIn(register.text, span)]
  return day?.value.length === 10 ? day.value : undefined
}
