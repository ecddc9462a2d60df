import { judge } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { readNotice } from './read-notice.ts'

const register = (name: string) => `1. Rekisterinpitäjä
Esimerkki Oy, Mallikatu 1, 00100 Mallila

2. Rekisterin nimi
${name}

3. Henkilötietojen käsittelyn tarkoitus ja oikeusperuste
Tietoja käsitellään laskutukseen henkilötietolain nojalla. Käsittely perustuu suostumukseen.

4. Rekisterin tietosisältö
Nimi, osoite ja puhelinnumero.

5. Tietojen säilytysaika
Tietoja säilytetään niin kauan kuin on tarpeen.

6. Rekisteröidyn oikeudet
Rekisteröidyllä on oikeus tarkastaa tietonsa.`

describe('a page with many registers', () => {
  const page = Array.from({ length: 40 }, (_, index) => register(`Mallirekisteri ${index}`)).join('\n\n')
  const { registers, source } = readNotice(page)

  it('gives each register its own words alone: what is sent grows no faster than the page', () => {
    expect(registers).toHaveLength(40)
    expect(registers.map(({ notice }) => notice.text).join('')).toBe(source.text)
  })

  it('is judged with spans that count from the page', () => {
    const spans = registers.slice(1).flatMap(({ frozen, notice }) => {
      const own = notice.start ?? 0
      const { findings } = judge({ ...frozen, origin: 'read', notice }, { date: '2026-11-25' })
      return findings.flatMap((finding) => (finding.spans ?? []).map((span) => ({ ...span, own, notice })))
    })
    expect(spans.length).toBeGreaterThan(0)
    for (const { start, end, own, notice } of spans) {
      expect(start).toBeGreaterThanOrEqual(own)
      expect(end).toBeLessThanOrEqual(own + notice.text.length)
    }
  })
})
