import { describe, expect, it } from 'vitest'
import { section } from '../testing/register-text.ts'
import { readLegalBases } from './legal-bases.ts'

const read = (body: string, heading = 'Oikeusperuste ja henkilötietojen käsittelyn tarkoitus') =>
  [...new Set(readLegalBases(section(heading, body)).map(({ code }) => code))].toSorted()

// GDPR Art. 6(1).
describe('a legal basis', () => {
  it.each([
    ['Käsittely perustuu suostumukseen.', ['6-1-a']],
    ['Perusteena on sopimuksen täytäntöönpano.', ['6-1-b']],
    ['Käsittely perustuu lakisääteiseen velvoitteeseen.', ['6-1-c']],
    ['Käsittely perustuu elintärkeiden etujen suojaamiseen.', ['6-1-d']],
    ['Käsittely perustuu julkisen vallan käyttöön.', ['6-1-e']],
    ['Oikeusperuste on rekisterinpitäjän oikeutettu etu.', ['6-1-f']],
    ['Tarjouksiin vastaaminen (GDPR 6(1)(f)).', ['6-1-f']],
    ['Behandlingen grundar sig på samtycke.', ['6-1-a']],
    ['Perusteena on työsopimus.', ['6-1-b']],
    ['Käsittely perustuu asiakkaan ja rekisterinpitäjän väliseen sopimukseen.', ['6-1-b']],
    ['Peruste on laki.', ['6-1-c']],
    ['Föreningslagen (503/1989) 11 § kräver en förteckning.', ['6-1-c']],
    ['Varaukset (sopimus) ja uutiskirje (suostumus).', ['6-1-a', '6-1-b']],
    ['Grunden är avtal samt vårt berättigade intresse.', ['6-1-b', '6-1-f']],
    ['Luettelon ylläpito yhdistyslain 11 §:n perusteella.', ['6-1-c']],
    ['Tositteiden säilyttäminen perustuu kirjanpitolakiin.', ['6-1-c']],
    ['Arpajaislain mukaiset velvoitteet.', ['6-1-c']],
    ['Vi är enligt lag skyldiga att föra journal.', ['6-1-c']],
  ])('is stated by “%s”', (body, codes) => {
    expect(read(body)).toEqual(codes)
  })

  it.each([
    'Oikeusperuste on yhteydenpito asiakkaisiin.',
    'Tietoja käsitellään henkilötietolain nojalla.',
    'Suostumuksen voi peruuttaa milloin tahansa.',
  ])('is not stated by “%s”', (body) => {
    expect(read(body)).toEqual([])
  })

  it('is none where consent is only a condition of a disclosure', () => {
    expect(read('Tietoja luovutetaan vain suostumuksella.', 'Tietojen luovutukset')).toEqual([])
  })
})
