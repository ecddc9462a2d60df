import { describe, expect, it } from 'vitest'
import { section } from '../testing/register-text.ts'
import { readRights } from './rights.ts'

const read = (body: string, heading = 'Rekisteröidyn oikeudet') =>
  [...new Set(readRights(section(heading, body)).map(({ right }) => right))].toSorted()

// GDPR Art. 7(3), 15–18, 20, 21, 77.
describe('a right', () => {
  it.each([
    ['Oikeus tarkastaa tiedot ja vaatia virheen oikaisua.', ['access', 'rectification']],
    ['Oikeus tulla unohdetuksi.', ['erasure']],
    ['Oikeus rajoittaa käsittelyä tai vastustaa sitä.', ['objection', 'restriction']],
    ['Oikeus siirtää tiedot järjestelmästä toiseen.', ['portability']],
    ['Oikeus peruuttaa suostumus.', ['withdraw']],
    ['Oikeus kieltää tietojen käyttö suoramarkkinointiin.', ['objection-marketing']],
    ['Oikeus tehdä valitus valvontaviranomaiselle.', ['complaint']],
    ['Muut oikeudet, kuten käsittelyn rajoittaminen.', ['restriction']],
    ['Du har rätt att få tillgång till dina uppgifter.', ['access']],
    ['Du får klaga hos dataombudsmannen.', ['complaint']],
    ['Tietojen oikaiseminen. Poistamisoikeutta ei ole.', ['rectification']],
    ['Gästen får se sina uppgifter.', ['access']],
    ['Asiakas voi pyytää nähtäväkseen häntä koskevat tiedot.', ['access']],
    ['Asian voi saattaa tietosuojavaltuutetun käsiteltäväksi.', ['complaint']],
    ['Oikeus tietojen oikaisemiseen. Oikeutta tietojen poistamiseen ei ole.', ['rectification']],
    [
      'Du kan granska dina uppgifter, få fel rättade och få uppgifter tas bort.',
      ['access', 'erasure', 'rectification'],
    ],
    ['You can ask to see your data and cancel your consent.', ['access', 'withdraw']],
  ])('is named by “%s”, and no other is inferred', (body, rights) => {
    expect(read(body)).toEqual(rights)
  })

  it('is not what the controller does with wrong data', () => {
    expect(read('Oikaisemme tai hävitämme virheelliset tiedot.', 'Tietoturva')).toEqual([])
  })
})
