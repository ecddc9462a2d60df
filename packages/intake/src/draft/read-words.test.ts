import { describe, expect, it } from 'vitest'
import { readWords } from './read-words.ts'

describe('words that are put under a concept', () => {
  it('under retention are a period with its bound and its start (GDPR Art. 13(2)(a))', () => {
    const words = 'Tietoja säilytetään enintään kolme vuotta asiakassuhteen päättymisestä.'
    expect(readWords(words, 'retention', 'fi')).toMatchObject({
      retention: [{ duration: 'P3Y', bound: 'atMost', trigger: { term: 'customer-end' } }],
    })
    expect(readWords('kolme vuotta', 'retention', 'fi')).toMatchObject({ retention: [{ duration: 'P3Y' }] })
  })

  it.each([
    ['fi', 'nimi, puhelinnumero ja kengännumero'],
    ['sv', 'namn, telefonnummer och skostorlek'],
    ['en', 'name, telephone number and shoe size'],
  ] as const)(
    'under kinds of data are the terms that they name, and the rest as it is: %s',
    (language, words) => {
      expect(readWords(words, 'dataCategories', language).dataCategories?.map(({ term }) => term)).toEqual([
        'name',
        'phone',
        undefined,
      ])
    },
  )

  it('are items of a list where they are a list', () => {
    expect(readWords('- asiakkaat\n- työntekijät', 'dataSubjectCategories', 'fi')).toMatchObject({
      dataSubjectCategories: [{ term: 'customer' }, { term: 'employee' }],
    })
  })

  it('are one item with its term where no sentence of the concept is in them', () => {
    expect(readWords('Tilitoimisto', 'recipients', 'fi')).toMatchObject({
      recipients: { state: 'stated', items: [{ term: 'accountant' }] },
    })
    expect(readWords('Kotisivujen ylläpitäjä näkee kävijöitä.', 'recipients', 'fi')).toMatchObject({
      recipients: { items: [{ words: { fi: 'Kotisivujen ylläpitäjä näkee kävijöitä.' } }] },
    })
  })

  it('stay denials where they deny', () => {
    expect(readWords('Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.', 'transfers', 'fi')).toEqual({
      transfers: { state: 'none' },
    })
  })

  it('are nothing under a concept that has no facts to read, or where they state none', () => {
    expect(readWords('Soita arkisin.', 'complaint', 'fi')).toEqual({})
    expect(readWords('', 'purposes', 'fi')).toEqual({})
  })
})
