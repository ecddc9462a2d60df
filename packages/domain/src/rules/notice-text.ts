import { conceptCodes } from '../register/section-note.ts'
import type { Language } from '../text/language.ts'

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** What a section of a notice is about: a concept of the model, a right of its own, a kind of protection, or none of them. */
export const noticeSectionKinds = [
  ...conceptCodes,
  'access',
  'rectification',
  'erasure',
  'manualMeasures',
  'electronicMeasures',
  'date',
  'other',
] as const

/** What a section of a notice is about. */
export type NoticeSectionKind = (typeof noticeSectionKinds)[number]

/** A section of a notice; a heading that merges two topics gives it two kinds. */
export type NoticeSection = {
  readonly kinds: readonly NoticeSectionKind[]
  /** The words of the heading; none where the text has no heading. */
  readonly heading?: Span
  readonly body: Span
}

/** A notice as words: as it was read by intake, or as it was composed from a register. */
export type NoticeText = {
  readonly language: Language
  /** A report on a year's data protection is not a notice, and other rules are about it. */
  readonly kind: 'notice' | 'dataBalanceReport'
  /** Plain text without markup, Unicode NFC. */
  readonly text: string
  /** Where the text begins in the page that it is a part of, if it is: the spans of findings count from the page. */
  readonly start?: number
  /** Their spans count from the text. */
  readonly sections: readonly NoticeSection[]
}
