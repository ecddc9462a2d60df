import { describe, expect, it } from 'vitest'
import { readHeading } from './heading-kinds.ts'

describe('a heading', () => {
  it.each([
    ['Rekisterinpitäjä', ['controller']],
    ['Rekisteriasioista vastaava henkilö ja/tai yhteyshenkilö', ['contact']],
    ['Tietosuojavastaavan yhteystiedot', ['dpo']],
    ['Oikeusperuste ja henkilötietojen käsittelyn tarkoitus', ['legalBases', 'purposes']],
    ['Rekisterin tietosisältö', ['dataCategories']],
    ['Rekisterin henkilöryhmät ja tietosisältö', ['dataCategories', 'dataSubjectCategories']],
    ['Säännönmukaiset tietolähteet', ['sources']],
    [
      'Säännönmukaiset tietojen luovutukset ja tietojen siirto EU:n tai Euroopan talousalueen ulkopuolelle',
      ['recipients', 'transfers'],
    ],
    ['Tarkastusoikeus ja oikeus vaatia tiedon korjaamista', ['access', 'rectification']],
    ['Muut henkilötietojen käsittelyyn liittyvät oikeudet', ['rights']],
    ['Rekisterin suojauksen periaatteet', ['measures']],
    ['Oikeus tehdä valitus valvontaviranomaiselle', ['complaint']],
    ['A. Manuaalinen aineisto', ['manualMeasures']],
    ['B. Sähköinen aineisto', ['electronicMeasures']],
    ['Registrets ändamål', ['purposes']],
    ['Den registrerades rättigheter', ['rights']],
    ['Hur länge förvarar vi dina personuppgifter?', ['retention']],
    ['Rätt till insyn', ['access']],
    ['Data protection officer', ['dpo']],
    ['Who can process your data, and do we disclose it to third parties?', ['recipients']],
    ['How long do we store your data?', ['retention']],
    ['What we collect', ['dataCategories']],
    ['Who we share it with', ['recipients']],
    ['Mitä tietoja meillä on ja mistä ne saadaan?', ['dataCategories', 'sources']],
    ['Mistä keräämme tietoja', ['sources']],
    ['Kauanko säilytämme', ['retention']],
    ['Siirrot EU/ETA-alueen ulkopuolelle', ['transfers']],
    ['Asiakkaan oikeudet', ['rights']],
    ['B ATK:lla käsiteltävät tiedot', ['electronicMeasures']],
    ['Registrets innehåll', ['dataCategories']],
  ])('“%s” is about %j', (heading, kinds) => {
    const reading = readHeading(heading)
    expect(reading.kinds.toSorted()).toEqual(kinds)
    expect(reading.coverage).toBeGreaterThan(0.5)
  })

  it('is no less sure for the letter that it begins with', () => {
    expect(readHeading('B. Sähköinen aineisto').coverage).toBe(1)
  })

  it.each([
    ['Tietojen säilytys ja käsittely', ['measures']],
    ['Data protection', ['measures']],
    ['Rekisterin pitämisen peruste', ['legalBases', 'purposes']],
    ['Yhteydenottolomake', []],
  ])('“%s” says another thing than its words seem to: %j', (heading, kinds) => {
    expect(readHeading(heading).kinds.toSorted()).toEqual(kinds)
  })

  it('covers little of a sentence', () => {
    expect(readHeading('Mustikkapiirakan ainekset ovat rekisterinpitäjän kaapissa').coverage).toBeLessThan(
      0.5,
    )
  })
})
