import { expect, it } from 'vitest'
import { readNotice } from '../read-notice.ts'

it.each([
  ['Matti Malli, puh. 020 000 0000', undefined],
  ['Matti Malli, toimitusjohtaja, puh. 020 000 0000', 'toimitusjohtaja'],
])('a person’s task is no label of a telephone: %s', (line, title) => {
  const notice = `TIETOSUOJASELOSTE\n\n1. Rekisterinpitäjä\nMalli Oy\n\n2. Yhteyshenkilö\n${line}\n\n3. Rekisterin nimi\nAsiakkaat\n`
  const contact = readNotice(notice).registers[0]?.frozen.register.contact
  expect(contact).toMatchObject({ name: { fi: 'Matti Malli' }, phone: '020 000 0000' })
  expect(contact !== undefined && 'title' in contact ? contact.title?.fi : undefined).toBe(title)
})

it.each(['maija.malli@yritys.example', 'maija@yritys.example'])(
  'a person’s address is no task: %s',
  (address) => {
    const notice = `TIETOSUOJASELOSTE\n\n1. Rekisterinpitäjä\nMalli Oy\n\n2. Yhteyshenkilö\nMaija Malli, ${address}\n\n3. Rekisterin nimi\nAsiakkaat\n`
    const contact = readNotice(notice).registers[0]?.frozen.register.contact
    expect(contact).toEqual({ name: { fi: 'Maija Malli' }, email: address })
  },
)
