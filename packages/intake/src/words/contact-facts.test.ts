import { describe, expect, it } from 'vitest'
import { businessIdsIn, emailsIn, phonesIn, postalAddressIn } from './contact-facts.ts'

const all = (text: string) => ({ start: 0, end: text.length })

describe('an e-mail address', () => {
  it.each([
    'etu.suku@malli.example',
    'etu.suku [at] malli.example',
    'etu.suku(at)malli.example',
    'etu.suku(ät)malli.example',
    'etu . suku @ malli . example',
    'etu.suku (a) malli.example',
  ])('is read from “%s”', (text) => {
    expect(emailsIn(text, all(text)).map(({ value }) => value)).toEqual(['etu.suku@malli.example'])
  })

  it('is no pattern for addresses', () => {
    const text = 'etunimi.sukunimi@malli.example'
    expect(emailsIn(text, all(text))).toEqual([])
  })
})

describe('a telephone number', () => {
  it.each([
    '+358 40 000 0000',
    '+358400000000',
    '+358 (0)20 000 0000',
    '358 17 000 000',
    '040-000 0000',
    '(03) 000 0000',
    '06-0000000',
    '09 – 000 000',
  ])('is read as it is written: %s', (number) => {
    const text = `Malli Oy ${number} Mallikatu`
    expect(phonesIn(text, all(text)).map((phone) => phone.text)).toEqual([number])
  })

  it.each(['0000001-9', 'laki 503/1989', '00100 Mallila', 'asetus 2016/679', 'Faksi: 09 000 000'])(
    'is not “%s”',
    (text) => {
      expect(phonesIn(text, all(text))).toEqual([])
    },
  )
})

describe('a business id', () => {
  it('is read, and a malformed one too where a label says what it is', () => {
    const text = 'Malli Oy (0000001-9), Y-tunnus: 000001-9, puh. 06-0000000, laki 503/1989'
    expect(businessIdsIn(text, all(text)).map((id) => id.text)).toEqual(['0000001-9', '000001-9'])
  })
})

it.each([
  'Malli Oy, Mallikatu 1 A 2, 00100 Mallila',
  'Malli Oy Mallikatu 1 A 2 00100 Mallila',
  'Osoite Mallikatu 1 A 2, 00100 Mallila',
  'Maija Malli\nMallikatu 1 A 2, 00100 Mallila',
])('a postal address has its street, code and town: %s', (text) => {
  const address = postalAddressIn(text, all(text))
  expect([address?.street.text, address?.postalCode.text, address?.city.text]).toEqual([
    'Mallikatu 1 A 2',
    '00100',
    'Mallila',
  ])
})
