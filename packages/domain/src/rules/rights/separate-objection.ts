import type { Matter } from '../matter.ts'
import type { NoticeText, Span } from '../notice-text.ts'
import { metUnlessSaid } from '../phrases/found.ts'
import { type Hit, hitsIn } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { sectionsOf } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { isStated, placesOf } from './stated-rights.ts'

const naming = phrases({
  fi: ['(\\w+ )?\\w*vastusta', '\\w*vastustu', '(\\w+ )?kieltä', 'kielto', '\\w*markkinointikiel'],
  sv: ['(rätt(en)? )?(att )?(\\w+ )?invänd', 'förbud', 'förbjud', 'motsätta'],
  en: ['(right )?(to )?object', 'objection', 'opt[- ]out', 'prohibit'],
})

/** The rights to object are told apart from other information, each under a heading or label that names it. */
export const separateObjection: Rule = {
  id: 'NOTICE-21-4',
  article: 'GDPR 21(4)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Vastustamisoikeus on esitettävä selkeästi ja erillään muusta tiedosta.',
    sv: 'Rätten att göra invändningar ska redovisas tydligt, klart och åtskilt från annan information.',
    en: 'The right to object must be presented clearly and separately from other information.',
  },
  judge: (matter) => {
    const { notice } = matter
    if (notice === undefined) return 'notApplicable'
    const told = (['objection', 'objection-marketing'] as const).filter((right) => isTold(matter, right))
    if (told.length === 0) return 'notApplicable'
    const amid = told.flatMap((right) => {
      const places = placesOf(notice, right)
      return places.some((hit) => standsApart(notice, hit)) ? [] : places
    })
    // A right that was read and whose words were not found cannot stand apart either.
    const lost = told.some((right) => placesOf(notice, right).length === 0)
    return lost && amid.length === 0 ? [{ path: 'rights' }] : metUnlessSaid(amid, 'rights')
  },
}

function isTold(matter: Matter, right: 'objection' | 'objection-marketing'): boolean {
  const { notice, origin } = matter
  if (origin === 'read') return isStated(matter, right)
  return notice !== undefined && placesOf(notice, right).length > 0
}

/** Under a heading that names the right, or behind a label of its own that does. */
function standsApart(notice: NoticeText, { span }: Hit): boolean {
  const headed = sectionsOf(notice, 'objection').some(
    ({ body, heading }) =>
      body.start <= span.start && span.end <= body.end && heading !== undefined && names(notice, heading),
  )
  return headed || names(notice, labelOf(notice, span.start))
}

const longestLabel = 80

/** What stands before a colon or a dash in the line, else the short line above it. */
function labelOf({ text }: NoticeText, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const label = /^[^:–.]{3,80}?(?=\s*[:–]\s)/u.exec(text.slice(start, at + longestLabel))
  if (label !== null) return { start, end: start + label[0].length }
  const above = text.slice(0, start).trimEnd()
  const aboveStart = above.lastIndexOf('\n') + 1
  const isLabel = above.length - aboveStart <= longestLabel && !/[.,;]$/.test(above)
  return isLabel ? { start: aboveStart, end: above.length } : { start, end: start }
}

function names({ text, language }: NoticeText, { start, end }: Span): boolean {
  return hitsIn(text.slice(start, end), language, naming).length > 0
}
