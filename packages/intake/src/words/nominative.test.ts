import { describe, expect, it } from 'vitest'
import { nominative } from './nominative.ts'

const phrase = (text: string) => ({ text, span: { start: 0, end: text.length } })

describe('a purpose in the case of an aim', () => {
  it.each([
    ['asiakassuhteen hoitamiseen', 'asiakassuhteen hoitaminen'],
    ['palvelun tarjoamiseksi', 'palvelun tarjoaminen'],
    ['takuiden käsittelyä varten', 'takuiden käsittelyä varten'],
    ['tilausten hoitamista varten', 'tilausten hoitaminen'],
    ['laskutukseen', 'laskutus'],
    ['asiakaspalveluun', 'asiakaspalvelu'],
    ['perintään', 'perintä'],
    ['suoramarkkinointiin', 'suoramarkkinointi'],
    ['kirjanpitoon', 'kirjanpito'],
    ['sähköiseen suoramarkkinointiin', 'sähköiseen suoramarkkinointiin'],
    ['tarpeeseen', 'tarpeeseen'],
    ['laskutus', 'laskutus'],
  ])('“%s” is named “%s”', (said, named) => {
    expect(nominative(phrase(said), 'fi', 'aims')).toBe(named)
  })
})

describe('a recipient in the case of giving', () => {
  it.each([
    ['perintätoimistolle', 'perintätoimisto'],
    ['viranomaisille', 'viranomaiset'],
    ['viranomaiselle', 'viranomainen'],
    ['palveluntarjoajille', 'palveluntarjoajat'],
    ['verottajalle', 'verottaja'],
    ['vakuutusyhtiölle', 'vakuutusyhtiö'],
    ['lajiliitolle', 'lajiliitto'],
    ['yhteistyökumppaneille', 'yhteistyökumppanit'],
    ['yrityksille', 'yritykset'],
    ['yritykselle', 'yritys'],
    ['ulkopuolisille palveluntarjoajille', 'ulkopuolisille palveluntarjoajille'],
    ['kuljetusliikkeelle', 'kuljetusliikkeelle'],
    ['kunnalle', 'kunnalle'],
  ])('“%s” is named “%s”', (said, named) => {
    expect(nominative(phrase(said), 'fi', 'givenTo')).toBe(named)
  })
})

describe('a source in the case of coming from', () => {
  it.each([
    ['rekisteröidyltä itseltään', 'rekisteröity itse'],
    ['asiakkaalta', 'asiakas'],
    ['jäseneltä itseltään', 'jäsen itse'],
    ['suoraan henkilöltä itseltään', 'henkilö itse'],
    ['rekisteröidyn työnantajalta', 'rekisteröidyn työnantaja'],
    ['viranomaisilta', 'viranomaiset'],
    ['yhteistyökumppaneilta', 'yhteistyökumppanit'],
    ['yhteistyökumppanilta', 'yhteistyökumppani'],
    ['viranomaisten rekistereistä', 'viranomaisten rekisterit'],
    ['verkkosivuilta', 'verkkosivut'],
    ['yrityksiltä', 'yritykset'],
    ['muilta kolmansilta osapuolilta', 'muilta kolmansilta osapuolilta'],
    ['lomakkeelta', 'lomakkeelta'],
  ])('“%s” is named “%s”', (said, named) => {
    expect(nominative(phrase(said), 'fi', 'comesFrom')).toBe(named)
  })
})

describe('data in the case of being gathered', () => {
  it.each([
    ['nimeä', 'nimi'],
    ['kohteen osoitetta', 'kohteen osoite'],
    ['puhelinnumeroa', 'puhelinnumero'],
    ['kuvausta', 'kuvaus'],
    ['maksutietoja', 'maksutiedot'],
    ['asiakastunnuksia', 'asiakastunnukset'],
    ['teknisiä tietoja', 'teknisiä tietoja'],
    ['oppimisalusta', 'oppimisalusta'],
    ['kotikuntaa', 'kotikunta'],
    ['kotikunta', 'kotikunta'],
    ['asuinmaa', 'asuinmaa'],
    ['ryhmä', 'ryhmä'],
  ])('“%s” is named “%s”', (said, named) => {
    expect(nominative(phrase(said), 'fi', 'gathered')).toBe(named)
  })
})

describe('an act to which a time is left', () => {
  it.each([
    ['kirjanpitolain', 'kirjanpitolaki'],
    ['kirjanpitolainsäädännön', 'kirjanpitolainsäädäntö'],
    ['kirjanpitolaissa', 'kirjanpitolaissa'],
  ])('“%s” is named “%s”', (said, named) => {
    expect(nominative(phrase(said), 'fi', 'actNamed')).toBe(named)
  })
})

it('leaves the words of other languages as they stand', () => {
  expect(nominative(phrase('myndigheterna'), 'sv', 'givenTo')).toBe('myndigheterna')
})
