import { describe, expect, it } from 'vitest'
import { section } from '../testing/register-text.ts'
import { readTransfers } from './transfers.ts'

const read = (body: string) => readTransfers(section('Tietojen siirto EU:n tai ETA:n ulkopuolelle', body))

// GDPR Art. 13(1)(f): whether data are transferred to a third country.
describe('what is said of transfers', () => {
  it.each([
    'Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.',
    'Emme koskaan luovuta henkilötietoja EU/ETA alueen ulkopuolelle.',
    'Ei siirretä.',
    'Uppgifter lämnas inte ut utanför EU eller EES.',
    'Data are not transferred outside the EU.',
  ])('“%s” denies them', (body) => {
    expect(read(body)?.state).toBe('none')
  })

  it.each([
    'Tietoja ei siirretä EU:n ulkopuolelle, ellei se ole tarpeen.',
    'Data is not transferred outside the EU/EEA without appropriate safeguards.',
    'Tietoja voidaan siirtää EU:n ulkopuolelle vain, jos suoja on riittävä.',
    'Emme pääsääntöisesti siirrä tietoja Euroopan talousalueen ulkopuolelle.',
  ])('“%s” allows them on a condition', (body) => {
    expect(read(body)).toMatchObject({ state: 'stated', conditional: true })
  })

  it.each([
    'Palvelimet sijaitsevat Yhdysvalloissa.',
    'Tiedot voivat sijaita EU:n ulkopuolella. Muutoin tietoja ei siirretä EU:n ulkopuolelle.',
  ])('“%s” states them', (body) => {
    expect(read(body)?.state).toBe('stated')
  })

  it('servers inside the EU say nothing of transfers', () => {
    expect(readTransfers(section('Tietoturva', 'Palvelimet sijaitsevat EU:n alueella.'))).toBeUndefined()
  })
})
