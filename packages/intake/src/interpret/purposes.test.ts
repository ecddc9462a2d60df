import { expect, it } from 'vitest'
import { section } from '../testing/register-text.ts'
import { readPurposes } from './purposes.ts'

const read = (body: string) =>
  readPurposes(section('Henkilötietojen käsittelyn tarkoitus', body)).map(({ text }) => text)

// GDPR Art. 13(1)(c).
it.each([
  [
    'Tietoja käytetään laskutukseen, asiakaspalveluun ja tuotteiden toimittamiseen.',
    ['laskutukseen', 'asiakaspalveluun', 'tuotteiden toimittamiseen'],
  ],
  ['• tilausten käsittely\n• markkinointi', ['tilausten käsittely', 'markkinointi']],
  ['Tietoja ei käytetä mainontaan.', []],
  [
    'Käsittelyn tarkoitus on jäsenrekisterin ylläpito, sekä ylläpitää jäsenten yhteystietoja.',
    ['jäsenrekisterin ylläpito', 'ylläpitää jäsenten yhteystietoja'],
  ],
  [
    'Rekisterin tarkoituksena on esitellä seuran historiaa ja tapahtumia.',
    ['esitellä seuran historiaa ja tapahtumia'],
  ],
  [
    'Tietoja käytetään asukkaan henkilöllisyyden ja käyttöoikeuksien tarkistamiseen.',
    ['asukkaan henkilöllisyyden ja käyttöoikeuksien tarkistamiseen'],
  ],
  [
    'Yhteydenottoja käsitellään tarpeiden arviointia ja noudon järjestämistä varten, jolloin niistä jää merkintä.',
    ['tarpeiden arviointia', 'noudon järjestämistä varten'],
  ],
  [
    'Tietoja käytetään pääasiassa jäsenille suunnatussa viestinnässä ja myös tutkimustyöhön.',
    ['jäsenille suunnatussa viestinnässä', 'tutkimustyöhön'],
  ],
  [
    'Keräämme tietoja jäseniltä ja kumppaneilta järjestelmäämme. Tietoja käytetään mm. kutsujen lähettämiseen.',
    ['kutsujen lähettämiseen'],
  ],
  [
    'Tietoja käytetään laskutukseen. Yritys saattaa käyttää palvelun ylläpitämiseen yhteistyökumppaneita.',
    ['laskutukseen'],
  ],
  [
    'Jäsenluettelon pitäminen on yhdistyksen velvollisuus.',
    ['Jäsenluettelon pitäminen on yhdistyksen velvollisuus'],
  ],
  ['Asiakkaalla on oikeus kieltää tietojen käyttö mainontaan ja julkaisemiseen.', []],
  [
    'Tietoja käsitellään asiakassuhteen hoitamiseen kumppanin avulla, jolloin osia niistä siirretään palvelimille.',
    ['asiakassuhteen hoitamiseen kumppanin avulla'],
  ],
])('the purposes of “%s”', (body, purposes) => {
  expect(read(body)).toEqual(purposes)
})

it.each([
  [
    'Vi använder uppgifterna för att fakturera kunden och skicka nyhetsbrev.',
    ['fakturera kunden och skicka nyhetsbrev'],
  ],
  [
    'Uppgifterna behandlas för fakturering, kundservice och leverans av varor.',
    ['fakturering', 'kundservice', 'leverans av varor'],
  ],
  [
    'Uppgifterna används för fakturering. Behandlingen av uppgifter för berättigade intressen har vägts.',
    ['fakturering'],
  ],
  ['Uppgifterna används inte för marknadsföring.', []],
])('the purposes of the Swedish “%s”', (body, purposes) => {
  const register = section('Ändamålet med behandlingen av personuppgifter', body)
  expect(readPurposes(register).map(({ text }) => text)).toEqual(purposes)
})

it.each([
  [
    'The register is used to identify members in order to send invitations, such as the spring letter.',
    ['send invitations'],
  ],
  ['The purpose of processing is to keep the list of members.', ['keep the list of members']],
])('the purposes of the English “%s”', (body, purposes) => {
  const register = section('Purpose of processing personal data', body)
  expect(readPurposes(register).map(({ text }) => text)).toEqual(purposes)
})
