import { expect, it } from 'vitest'
import { sentencesIn } from './sentences.ts'

const sentences = (text: string) =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

it('parts sentences, not short forms, ordinals, initials or decimals', () => {
  expect(
    sentences('Tiedot, esim. Nimi, kerätään 5. Päivänä A. Mallilta. Ne poistetaan! Milloin? Heti'),
  ).toEqual(['Tiedot, esim. Nimi, kerätään 5. Päivänä A. Mallilta.', 'Ne poistetaan!', 'Milloin?', 'Heti'])
})
