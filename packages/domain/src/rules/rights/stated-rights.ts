import { once } from '../facts/once.ts'
import type { Matter } from '../matter.ts'
import type { NoticeText, Span } from '../notice-text.ts'
import { type Hit, hitsOf, says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { bodiesOf, sentenceAt } from '../phrases/sections.ts'
import { rightWords, type ToldRight } from './right-words.ts'

const marketing = phrases({
  fi: ['\\w*markkinoi', '\\w*mainon', '\\w*mainos', 'etämyyn'],
  sv: ['\\w*marknadsför', '\\w*reklam'],
  en: ['marketing', 'advertis'],
})

/**
 * Whether a right is told: by the words of a notice, or among the rights that were read from it. Without words a kept
 * register tells the rights that it has, since its notice is composed from them.
 */
export function isStated(matter: Matter, right: ToldRight): boolean {
  const { notice, origin, register } = matter
  if (notice === undefined && origin === 'kept') return true
  if (origin === 'read' && register.rights.details?.some((detail) => detail.right === right)) return true
  return notice !== undefined && placesOf(notice, right).length > 0
}

/** Where a notice promises a right. */
export function placesOf(notice: NoticeText, right: ToldRight): readonly Hit[] {
  const known = placesIn(notice)
  const places = known.get(right) ?? foundPlaces(notice, right)
  known.set(right, places)
  return places
}

const placesIn = once((_notice: NoticeText) => new Map<ToldRight, readonly Hit[]>())

function foundPlaces(notice: NoticeText, right: ToldRight): readonly Hit[] {
  const hits = hitsOf(notice, rightWords[right], rightsSections(notice))
  // A right to object to marketing alone is no general right to object.
  if (right !== 'objection') return hits
  return hits.filter(({ span }) => !says(notice, marketing, [sentenceAt(notice, span)]))
}

/** The sections in which rights are told; the whole notice where none of them was made out. */
function rightsSections(notice: NoticeText): readonly Span[] {
  const sections = bodiesOf(notice, 'rights', 'objection', 'access', 'rectification', 'erasure', 'complaint')
  if (sections.length > 0) return sections
  return [{ start: 0, end: notice.text.length }]
}
