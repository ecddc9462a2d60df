import { describe, expect, it } from 'vitest'
import { membersOf } from './enumeration.ts'

const members = (text: string) =>
  membersOf({ text, span: { start: 0, end: text.length } }).map((one) => one.text)

describe('an enumeration', () => {
  it.each([
    ['nimi, osoite ja ikä', ['nimi', 'osoite', 'ikä']],
    ['namn, adress och ålder', ['namn', 'adress', 'ålder']],
    ['name, address and age', ['name', 'address', 'age']],
    ['nimi, osoite (katu, kunta) sekä ikä', ['nimi', 'osoite (katu, kunta)', 'ikä']],
    ['säilytys 1,5 vuotta; osoite', ['säilytys 1,5 vuotta', 'osoite']],
  ])('“%s” has its members', (text, expected) => {
    expect(members(text)).toEqual(expected)
  })

  it.each(['etu- ja sukunimi', 'laitteen, selaimen ja käyttöjärjestelmän tiedot', 'arvo tai ammatti'])(
    '“%s” is one thing',
    (text) => {
      expect(members(text)).toEqual([text])
    },
  )
})
