import { describe, expect, it } from 'vitest'
import { section } from '../testing/register-text.ts'
import { readRecipients } from './recipients.ts'

const read = (body: string) =>
  readRecipients(section('Tietojen luovutukset', body), 'Malli Oy').items.map(({ text }) => text)

// GDPR Art. 13(1)(e).
describe('recipients', () => {
  it.each([
    [
      'Tietoja voidaan luovuttaa yhdistyksen yhteistyökumppaneille ja viranomaisille.',
      ['yhdistyksen yhteistyökumppaneille', 'viranomaisille'],
    ],
    ['Tietoja voidaan käsitellä teknisten palveluntarjoajien toimesta.', ['teknisten palveluntarjoajien']],
    ['Tietoja ei luovuteta, paitsi perintätoimistolle.', ['perintätoimistolle']],
    ['• Tilitoimisto – kirjanpito\n• Kuljetusyritys, joka tuo tavaran', ['Tilitoimisto', 'Kuljetusyritys']],
    ['We disclose data to authorities if the law requires it.', ['authorities']],
    ['Uppgifterna kan lämnas ut till myndigheterna.', ['myndigheterna']],
    ['Verohallinto, eläkeyhtiö ja työterveyshuolto.', ['Verohallinto', 'eläkeyhtiö', 'työterveyshuolto']],
    [
      'Kuljetustiedot luovutetaan kunnalle, kirjanpitäjälle sekä nimetyille arvioijille.',
      ['kunnalle', 'kirjanpitäjälle', 'nimetyille arvioijille'],
    ],
    ['Tiedot siirretään lain nojalla Kelalle ja jatkohoitopaikkaan.', ['Kelalle', 'jatkohoitopaikkaan']],
    [
      'Luettelo annetaan jäsenten nähtäväksi ja näytteet menevät laboratorioon.',
      ['jäsenten', 'laboratorioon'],
    ],
    ['Leirin keittiö saa tiedot ruokavalioista.', ['Leirin keittiö']],
    [
      'Käytämme alihankkijoita: tilitoimisto, kirjapaino ja pilvipalvelu.',
      ['tilitoimisto', 'kirjapaino', 'pilvipalvelu'],
    ],
    [
      'Kela (hoidon tuki), tilastoviranomainen, koulu lapsen siirtyessä.',
      ['Kela', 'tilastoviranomainen', 'koulu lapsen siirtyessä'],
    ],
    [
      'Uppgifter kan lämnas ut till den nya skolan när eleven flyttar, till elevhälsan och till FPA.',
      ['den nya skolan', 'elevhälsan', 'FPA'],
    ],
    ['Vår bokföringsbyrå får faktureringsuppgifterna.', ['Vår bokföringsbyrå']],
    [
      'Data is shared with the landlord and our auditor, and disclosed to the police on request.',
      ['the landlord', 'our auditor', 'the police'],
    ],
    ['Data may be transferred to countries outside the EU.', []],
    ['Tiedot siirretään palvelimelle ja lähetetään asiakkaalle.', []],
  ])('are named by “%s”', (body, names) => {
    expect(read(body)).toEqual(names)
  })

  it('are denied by a denial, which is kept', () => {
    const register = section('Tietojen luovutukset', 'Tietoja ei luovuteta kolmansille osapuolille.')
    expect(readRecipients(register, undefined)).toMatchObject({ items: [], denials: [expect.anything()] })
  })

  it('are not the controller itself', () => {
    expect(read('Malli Oy käyttää Esimerkki Oy palvelua tietojen välittämiseen.')).toEqual(['Esimerkki Oy'])
  })
})
