import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text.ts'

describe('plain text', () => {
  it('is NFC with line feeds, without invisible characters', () => {
    expect(plainText('a\u0308\r\nhenki\u00adlö\u200btieto\u00a0b')).toBe('ä\nhenkilötieto b')
  })

  it('has no remnants of markup; a row of a table keeps its tab', () => {
    expect(plainText('<p>8. Suojaus</p>\t<p>Eka.</p> <p>Toka.</p>')).toBe('8. Suojaus\tEka.\nToka.')
    expect(plainText('Tiedot: <ul style="x"><li>nimi<li>osoite</ul>')).toBe('Tiedot:\n• nimi\n• osoite')
  })

  it('has no stars of Markdown, and keeps those that mark an item or a footnote', () => {
    expect(plainText('**Rekisterinpitäjä:** Malli Oy\n*Päivitetty 2020*')).toBe(
      'Rekisterinpitäjä: Malli Oy\nPäivitetty 2020',
    )
    expect(plainText('* nimi*\n2 * 3 * 4')).toBe('* nimi*\n2 * 3 * 4')
  })

  it('keeps what only looks like markup', () => {
    expect(plainText('alle < 13 & yli > 3, <nimi>')).toBe('alle < 13 & yli > 3, <nimi>')
  })

  it('reads character references, and none that is no character', () => {
    expect(plainText('&auml;&#246;&#x41;&amp;&#xD800;&foo;')).toBe('äöA& &foo;')
    expect(plainText('a&#127;b&#xFFFE;c\u0001d\uffffe')).toBe('a b c d e')
  })
})
