import { languages } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { layouts } from './layouts.ts'
import { partsHeaded } from './parts-headed.ts'

describe('the parts below a heading', () => {
  it.each(languages)('are found for every heading of every layout: %s', (language) => {
    for (const { sections } of Object.values(layouts)) {
      for (const { heading, content } of sections) {
        const own = content.filter((one) => typeof one === 'string')
        const found = partsHeaded(heading[language], language).map(({ part }) => part)
        if (own.length > 0) expect(found.length, heading[language]).toBeGreaterThan(0)
      }
    }
  })

  it('are those of the layout that tells most below it', () => {
    expect(partsHeaded('Selosteen muuttaminen', 'fi').map(({ part }) => part)).toEqual(['changes', 'dates'])
  })

  it('are none for words that head nothing', () => {
    expect(partsHeaded('Kuoron harjoitukset', 'fi')).toEqual([])
  })
})
