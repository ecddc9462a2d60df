import { describe, expect, it } from 'vitest'
import { section } from '../testing/register-text.ts'
import { readCriteria, readRetention } from './retention.ts'

const read = (body: string, heading = 'Tietojen säilytysaika') =>
  readRetention(section(heading, body)).map(({ period, bound, trigger }) => [
    period.amount,
    period.unit,
    bound,
    trigger?.text,
  ])

// GDPR Art. 13(2)(a).
describe('a time of keeping', () => {
  it('has its bound and what starts it', () => {
    expect(read('Tiedot poistetaan viimeistään 12 kuukauden kuluttua viimeisestä kirjautumisesta.')).toEqual([
      [12, 'month', 'atMost', 'viimeisestä kirjautumisesta'],
    ])
    expect(read('Aineisto säilytetään vähintään 6 vuotta tilikauden päättymisestä.')).toEqual([
      [6, 'year', 'atLeast', 'tilikauden päättymisestä'],
    ])
  })

  it.each([
    ['Vastaamme pyyntöön kuukauden kuluessa.', 'Rekisteröidyn oikeudet'],
    ['Eväste säilyy 2 vuotta.', 'Evästeet'],
    ['Alle 13-vuotiaan tiedot poistetaan.', 'Tietojen säilytysaika'],
    ['Tarpeellisuus arvioidaan kerran vuodessa.', 'Tietojen säilytysaika'],
  ])('is none: “%s”', (body, heading) => {
    expect(read(body, heading)).toEqual([])
  })
})

it('GDPR Art. 13(2)(a): a criterion in a list is one with its lead-in', () => {
  const register = section(
    'Retention',
    'Data is kept as long as necessary:\n\n• for the duration of the membership\n• or as long as required by law\n\nUnnecessary data is deleted.',
  )
  expect(readCriteria(register).map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
    'Data is kept as long as necessary: • for the duration of the membership • or as long as required by law',
  ])
})
