import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText, encodingOf, isBinary } from './decode-text.ts'

const nordic = fc
  .array(fc.constantFrom(...'Rekisterinpitäjä vårdöÅÄÖ é – €1.234 uppgifter\n'), {
    minLength: 20,
    maxLength: 400,
  })
  .map((letters) => letters.join(''))

const wide = (text: string, isLittle: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return isLittle ? bytes : bytes.swap16()
}

describe('the encoding of a text', () => {
  it('is read back from UTF-8 and UTF-16, with a byte order mark and without', () => {
    fc.assert(
      fc.property(nordic, (text) => {
        expect(decodeText(Buffer.from(text))).toBe(text)
        expect(decodeText(Buffer.from(`\uFEFF${text}`))).toBe(text)
        for (const isLittle of [true, false]) {
          expect(decodeText(wide(`\uFEFF${text}`, isLittle))).toBe(text)
        }
      }),
      { numRuns: 50 },
    )
    const sentence = 'Rekisterinpitäjä käsittelee henkilötietoja.'
    expect(encodingOf(wide(sentence, true))).toBe('utf-16le')
    expect(encodingOf(wide(sentence, false))).toBe('utf-16be')
  })

  it('is Windows-1252 where UTF-8 does not agree, and then Latin-1 too', () => {
    const bytes = Buffer.concat([Buffer.from('Säilytysaika 5 vuotta – 100 ', 'latin1'), Buffer.from([0x80])])
    expect(encodingOf(bytes)).toBe('windows-1252')
    expect(decodeText(Buffer.from('Rekisterinpitäjän yhteystiedot: Åbo', 'latin1'))).toBe(
      'Rekisterinpitäjän yhteystiedot: Åbo',
    )
    expect(decodeText(bytes)).toMatch(/€$/)
  })

  it('is none of a text where the bytes are of no text', () => {
    expect(isBinary(decodeText(Buffer.from([0x89, 0x50, 0, 0, 0, 0x0d, 1, 2, 3, 0xff, 0x81])))).toBe(true)
    expect(isBinary('Tietosuojaseloste\tKäyttötarkoitus\f')).toBe(false)
  })
})
