import { describe, expect, it } from 'vitest'
import { registerText } from '../testing/register-text.ts'
import { latestDate, readDates } from './dates.ts'

const latest = (text: string) => latestDate(readDates(registerText(text)))

describe('the date of a notice', () => {
  it.each([
    ['Päivitetty 5.4.2018', '2018-04-05', 'updated'],
    ['Laatimispäivä\t04.01.2018', '2018-01-04', 'drawnUp'],
    ['Viimeksi päivitetty: 20/09/2023', '2023-09-20', 'updated'],
    ['Päivitetty: toukokuu 2025', '2025-05', 'updated'],
    ['Senast uppdaterad 6 maj 2024', '2024-05-06', 'updated'],
    ['Last updated: May 6, 2024', '2024-05-06', 'updated'],
    ['Tietosuojaseloste 22.3.2023', '2023-03-22', 'updated'],
    ['Laadittu 21.5.2018. Viimeisin muutos 19.8.2018.', '2018-08-19', 'updated'],
    ['Uppgjord 21.5.2018', '2018-05-21', 'drawnUp'],
    ['Tietosuojaseloste (art. 13 ja 14)            20.3.2020', '2020-03-20', 'updated'],
    ['Date: 3.2.2019', '2019-02-03', 'updated'],
    ['DATASKYDDSBESKRIVNING (31.1.2020)', '2020-01-31', 'updated'],
    ['Registerbeskrivning för bordsreservationer 10.6.2019', '2019-06-10', 'updated'],
    ['Mallila\tTietosuojaseloste\t10.6.2022', '2022-06-10', 'updated'],
    ['Rekisteriseloste\n\nMalli Oy pitää rekisteriä.\n\nMallilassa 9.11.2020', '2020-11-09', 'updated'],
    ['Privacy notice\n\nWe keep a register.\n\nOctober 2022', '2022-10', 'updated'],
  ])('is told by “%s”', (text, value, event) => {
    expect(latest(text)).toMatchObject({ value, event })
  })

  it.each([
    'Asetusta sovelletaan 25.5.2018 lukien.',
    'Aiemmin kuin 18.1.2020 annetut tiedot',
    'Viimeksi päivitetty:',
    'Päivitetty 31.2.2018',
    'Tapahtuma pidetään\n\nMallilassa 9.11.2020\n\nja sen jälkeen tiedot poistetaan.',
  ])('is not told by “%s”', (text) => {
    expect(latest(text)).toBeUndefined()
  })
})
