import * as fc from 'fast-check'
import type { LocalizedText } from '../text/localized-text.ts'

/** Text as people of any script may write it: emoji, right-to-left, markup; never what no store can hold. */
const writtenText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom(
    'Asiakasrekisteri',
    'سجل العملاء',
    '👩‍👩‍👧 perhe',
    '<script>alert(1)</script>',
    'Å & Ö “”',
    '  ',
  ),
)

const unprintable = /[\u0000-\u001f\u007f]|\p{Surrogate}/u

const printable = writtenText.filter((text) => text !== '' && !unprintable.test(text))

/** A phrase in one or more languages. */
export function arbitraryLocalizedText(): fc.Arbitrary<LocalizedText> {
  return fc
    .record({ fi: printable, sv: printable, en: printable }, { requiredKeys: [] })
    .filter((text) => Object.keys(text).length > 0)
}
