import { describe, expect, it } from 'vitest'
import { atStart, inSentence, phraseInSentence } from './in-sentence.ts'

describe('a term inside a sentence', () => {
  it.each([
    ['Nimi', 'fi', 'nimi'],
    ['IP-osoite', 'fi', 'IP-osoite'],
    ['Y-tunnus', 'fi', 'Y-tunnus'],
    ['CRM-palvelu', 'fi', 'CRM-palvelu'],
    ['Kela', 'fi', 'Kela'],
    ['FPA', 'sv', 'FPA'],
    ['E-postadress', 'sv', 'e-postadress'],
    ['E-mail address', 'en', 'e-mail address'],
    ['Tax Administration, Incomes Register', 'en', 'Tax Administration, Incomes Register'],
    ['Tax data', 'en', 'tax data'],
  ] as const)('%s (%s)', (label, language, said) => {
    expect(inSentence(label, language)).toBe(said)
  })

  it('puts an own word that is an ordinary one in small letters, and leaves a name alone', () => {
    const said = (words: string) =>
      phraseInSentence('dataCategory', { words: { fi: words } }, 'fi', 'x')?.text
    expect(said('Yhteystiedot')).toBe('yhteystiedot')
    expect(said('Nimi ja osoite')).toBe('nimi ja osoite')
    expect(said('Vierailut sivuilla')).toBe('vierailut sivuilla')
    expect(said('Microsoft-tunnus')).toBe('Microsoft-tunnus')
    expect(said('Kela')).toBe('Kela')
    expect(said('Wilma')).toBe('Wilma')
  })
})

describe('a text at the start of a line', () => {
  it.each([
    ['kotikunta', 'Kotikunta'],
    ['e-lasku', 'e-lasku'],
    ['iPhone', 'iPhone'],
    ['Åland', 'Åland'],
  ])('%s', (text, said) => {
    expect(atStart(text)).toBe(said)
  })
})
