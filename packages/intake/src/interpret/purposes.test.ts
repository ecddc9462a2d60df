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
  ['Asiakkaalla on oikeus kieltää tietojen käyttö mainontaan ja julkaisemiseen.', []],
  [
    'Tietoja käsitellään asiakassuhteen hoitamiseen kumppanin avulla, jolloin osia niistä siirretään palvelimille.',
    ['asiakassuhteen hoitamiseen kumppanin avulla'],
  ],
])('the purposes of “%s”', (body, purposes) => {
  expect(read(body)).toEqual(purposes)
})
