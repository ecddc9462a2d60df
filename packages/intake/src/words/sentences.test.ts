import { expect, it } from 'vitest'
import { sentencesIn } from './sentences.ts'

const sentences = (text: string) =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

it('parts sentences, not short forms, ordinals, initials or decimals', () => {
  expect(
    sentences('Tiedot, esim. Nimi, kerätään 5. Päivänä A. Mallilta. Ne poistetaan! Milloin? Heti'),
  ).toEqual(['Tiedot, esim. Nimi, kerätään 5. Päivänä A. Mallilta.', 'Ne poistetaan!', 'Milloin?', 'Heti'])
})

it('goes on after a line that was broken at its width, and not after one that was ended', () => {
  const wrapped =
    'Tietoja ei siirretä ETA-alueen ulkopuolelle, ellei se ole palvelun teknisen\ntoteuttamisen kannalta tarpeellista.'
  expect(sentences(`${wrapped} Palvelin on Suomessa.`)).toEqual([wrapped, 'Palvelin on Suomessa.'])
  expect(sentences('Nimi\nosoite\n1. Rekisterinpitäjä')).toEqual(['Nimi', 'osoite', '1. Rekisterinpitäjä'])
})
