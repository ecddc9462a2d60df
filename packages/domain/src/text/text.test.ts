import { describe, expect, it } from 'vitest'
import { isBlank, textIn, translationState, withText } from './localized-text.ts'
import { phraseIn } from './phrase.ts'
import { longTextLimit, longTextSchema, shortTextLimit, shortTextSchema } from './safe-text.ts'

describe('text that a person writes', () => {
  it.each([
    'Ääkköset',
    '👩‍👩‍👧 perhe',
    'سجل العملاء',
    '<script>alert(1)</script>',
    "Robert'); DROP TABLE",
    'e\u0301',
    '\u202Eabc',
    '\t',
  ])('accepts %s as it is: text is data', (text) => expect(longTextSchema.parse(text)).toBe(text))
  it.each(['a\u0000b', '\u001b[31m', '\ud83d', 'x\udc00y', '\u007f', 'a\ufffe', '\uffff'])(
    'refuses what no store or document can hold',
    (text) => {
      expect(longTextSchema.safeParse(text).success).toBe(false)
    },
  )
  it('keeps to its limits', () => {
    expect(longTextSchema.safeParse('x'.repeat(longTextLimit)).success).toBe(true)
    expect(longTextSchema.safeParse('x'.repeat(longTextLimit + 1)).success).toBe(false)
    expect(shortTextSchema.safeParse('x'.repeat(shortTextLimit + 1)).success).toBe(false)
    expect(shortTextSchema.safeParse('one\ntwo').success).toBe(false)
    expect(longTextSchema.safeParse('one\ntwo').success).toBe(true)
  })
})

describe('a phrase in several languages', () => {
  const translated = withText({ fi: 'Asiakkaat' }, 'sv', 'Kunder', 'fi')

  it('knows that a translation is fresh, missing or stale', () => {
    expect(translationState(translated, 'sv')).toBe('written')
    expect(translationState(translated, 'en')).toBe('missing')
    expect(translationState(withText(translated, 'fi', 'Asiakkaamme'), 'sv')).toBe('stale')
    expect(translationState(undefined, 'fi')).toBe('absent')
    expect(translationState({ fi: ' ' }, 'fi')).toBe('absent')
  })

  it('is fresh again when it is translated anew, or its original is restored', () => {
    const changed = withText(translated, 'fi', 'Asiakkaamme')
    expect(translationState(withText(changed, 'sv', 'Våra kunder', 'fi'), 'sv')).toBe('written')
    expect(translationState(withText(changed, 'fi', 'Asiakkaat'), 'sv')).toBe('written')
  })

  it('forgets the original of a translation that is taken away', () => {
    expect(withText(translated, 'sv', '')).toEqual({ fi: 'Asiakkaat' })
  })

  it('is read in the language asked for, else in the first that has it', () => {
    expect(textIn(translated, 'sv')).toEqual({ text: 'Kunder', language: 'sv' })
    expect(textIn(translated, 'en')).toEqual({ text: 'Asiakkaat', language: 'fi' })
    expect(textIn({ en: 'Customers' }, 'fi')).toEqual({ text: 'Customers', language: 'en' })
    expect(textIn({}, 'fi')).toBeUndefined()
  })

  it('is blank when no language says anything', () => {
    expect(isBlank({ fi: ' ', sv: '' })).toBe(true)
    expect(isBlank({ en: 'x' })).toBe(false)
  })

  it('prefers its own words, then the label of its term, then words of another language', () => {
    const phrase = { term: 'newsletter', words: { fi: 'Kuukausikirje' } }
    expect(phraseIn('purpose', phrase, 'fi')?.text).toBe('Kuukausikirje')
    expect(phraseIn('purpose', phrase, 'sv')?.text).toBe('Nyhetsbrev')
    expect(phraseIn('purpose', { words: { fi: 'Kuukausikirje' } }, 'sv')).toEqual({
      text: 'Kuukausikirje',
      language: 'fi',
    })
    expect(phraseIn('purpose', { term: 'constructor' }, 'fi')).toBeUndefined()
  })
})

describe('an original that changes (GDPR Art. 12(1): the languages must say the same)', () => {
  const written = { fi: 'Asiakkaat', en: 'Customers' }

  it('leaves translations stale of which nobody said what they translate', () => {
    const changed = withText(written, 'fi', 'Kahviasiakkaat', 'fi')
    expect(translationState(changed, 'en')).toBe('stale')
    expect(translationState(changed, 'fi')).toBe('written')
    expect(translationState(withText(changed, 'fi', 'Asiakkaat', 'fi'), 'en')).toBe('written')
  })

  it('is in step again when the translation is written anew', () => {
    const changed = withText(withText(written, 'fi', 'Kahviasiakkaat', 'fi'), 'en', 'Coffee customers', 'fi')
    expect(translationState(changed, 'en')).toBe('written')
  })
})
