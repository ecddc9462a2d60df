import { frozenRegisterSchema } from '@seloste/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNotice } from './read-notice.ts'

/** Pieces that notices are made of, and what breaks readers of them. */
const pieces = fc.constantFrom(
  '1. Rekisterinpitäjä\n',
  'Rekisterin nimi\n\n',
  'Registrets datainnehåll\n\n',
  '5. Data retention\n\n',
  'Tietojen siirto EU:n tai ETA:n ulkopuolelle: ',
  'Malli Oy, Y-tunnus 0000001-9, puh. 040 000 0000, a(at)b.example. ',
  'Tiedot säilytetään 2–5 vuotta asiakassuhteen päättymisestä. ',
  'Keräämme tietoja, kuten nimi, (osoite ja puhelin. ',
  '• nimi\n- ❖ osoite (pakollinen);\n',
  'a\tb\tc\n',
  '<p>x</p>\t<ul><li>y</li></ul>',
  '&nbsp;&#128512;&#xD800;',
  '\u00ad\u200b\u0000',
  '\ud83d',
  '((((',
  '. . . ? : ; ',
  '\n\n',
  '\r\n',
  'Päivitetty 31.2.2018 ja toukokuu 2025\n',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 40 }).map((parts) => parts.join('')),
)

describe('whatever the text', () => {
  it('a draft comes of it that the schema accepts, the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const intake = readNotice(text)
        for (const { frozen } of intake.registers) frozenRegisterSchema.parse(frozen)
        expect(readNotice(text)).toEqual(intake)
      }),
      { numRuns: 80 },
    )
  })

  it('spans lie in the text, in order and apart for each fact', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { source, registers } = readNotice(text)
        for (const { spans } of registers.flatMap(({ ties }) => ties)) {
          let end = 0
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(source.text.length)
            end = span.end
          }
        }
      }),
      { numRuns: 80 },
    )
  })

  it('each letter and digit is in a tie, in a heading or in the leftovers: nothing is dropped', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { source, registers, leftovers } = readNotice(text)
        const seen = new Uint8Array(source.text.length)
        const told = registers.flatMap(({ ties, headings }) => [
          ...ties.flatMap(({ spans }) => spans),
          ...headings,
        ])
        for (const { start, end } of [...told, ...leftovers]) seen.fill(1, start, end)
        for (const match of source.text.matchAll(/[\p{L}\p{N}]/gu)) expect(seen[match.index]).toBe(1)
      }),
      { numRuns: 80 },
    )
  })
})
