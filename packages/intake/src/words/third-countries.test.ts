import { describe, expect, it } from 'vitest'
import { thirdCountriesIn } from './third-countries.ts'

describe('GDPR Art. 13(1)(f): the countries outside the EEA that a sentence names', () => {
  it.each([
    ['fi', 'Tietoja siirretään Yhdysvaltoihin ja Intiaan.', ['US', 'IN']],
    ['fi', 'Palvelin on Turkissa tai Sveitsissä.', ['TR', 'CH']],
    ['fi', 'Tietoja käsitellään Isossa-Britanniassa.', ['GB']],
    ['fi', 'Oman toiminnan palvelimet ovat Suomessa ja Ruotsissa.', []],
    ['fi', 'Perustietoja ei siirretä.', []],
    ['sv', 'Uppgifter överförs till Indien och Förenta staterna.', ['IN', 'US']],
    ['en', 'Data are stored in Japan, in the United Kingdom and in Norway.', ['JP', 'GB']],
  ] as const)('%s: “%s”', (language, sentence, codes) => {
    expect(thirdCountriesIn(sentence, language)).toEqual(codes)
  })
})
