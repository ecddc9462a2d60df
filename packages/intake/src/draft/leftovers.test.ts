import { expect, it } from 'vitest'
import { leftoversOf } from './leftovers.ts'

it('leaves over what holds words and was not told, paragraph by paragraph', () => {
  const text = 'Tiedot: nimi, osoite.\n\nMuuta.\nViela.\n\n— •'
  const told = [{ start: text.indexOf('nimi'), end: text.indexOf('nimi') + 4 }]
  expect(leftoversOf(text, told).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Tiedot:',
    ', osoite.',
    'Muuta.\nViela.',
  ])
})
