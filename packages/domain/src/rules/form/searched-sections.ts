import type { NoticeText, Span } from '../notice-text.ts'
import { bodiesOf } from '../phrases/sections.ts'

/** The sections that tell what is done with data; the whole notice where it has no sections. */
export function processingOf(notice: NoticeText): readonly Span[] {
  const sections = bodiesOf(
    notice,
    'purposes',
    'legalBases',
    'dataCategories',
    'sources',
    'recipients',
    'transfers',
    'retention',
    'cookies',
  )
  return notice.sections.length > 0 ? sections : [{ start: 0, end: notice.text.length }]
}

/** The sections that tell how rights are used; the whole notice where it has no sections. */
export function proceduresOf(notice: NoticeText): readonly Span[] {
  const sections = bodiesOf(notice, 'rights', 'objection', 'access', 'rectification', 'erasure', 'contact')
  return notice.sections.length > 0 ? sections : [{ start: 0, end: notice.text.length }]
}
