import * as z from 'zod'

/** Longest one-line text (names, titles), in UTF-16 code units. */
export const shortTextLimit = 300
/** Longest free text, in UTF-16 code units. */
export const longTextLimit = 5000

// Control characters other than tab and line feed, halves of surrogate pairs, and the two that are no characters of
// XML (1.0, production 2): no store or document can hold them.
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u

function textUpTo(limit: number) {
  return z
    .string()
    .max(limit)
    .refine((text) => !unprintable.test(text), { params: { code: 'unprintable' } })
}

/** One line of text as a person writes it, of any script. */
export const shortTextSchema = textUpTo(shortTextLimit).refine((text) => !text.includes('\n'), {
  params: { code: 'one_line' },
})

/** Free text of any script; a blank line separates paragraphs. */
export const longTextSchema = textUpTo(longTextLimit)
