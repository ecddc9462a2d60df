import { expect, it } from 'vitest'
import { dataTermOf } from './data-terms.ts'

it.each([
  ['henkilön nimi', 'name'],
  ['tallettavat kielet', 'language'],
  ['lönespecifikation', 'salary'],
  ['asiakkaan sosiaaliturvatunnus', 'hetu'],
  ['selailutiedot', 'browsing'],
  ['selaimen tyyppi', 'device'],
  ['markkinointisuostumukset', 'marketing-preference'],
  ['suostumuksella kerätyt toiveet', undefined],
  ['matkapuhelinnumero', 'phone'],
  ['VAT', 'business-id'],
])('“%s” is the term %s', (words, term) => {
  expect(dataTermOf(words)).toBe(term)
})
