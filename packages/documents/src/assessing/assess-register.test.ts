import {
  emptyRegister,
  type LocalizedText,
  type Organisation,
  type ResolvedRegister,
  resolveRegister,
} from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { assessRegister } from './assess-register.ts'

const organisation: Organisation = { slug: 'pilvi', name: { fi: 'Pilvi Oy' }, languages: ['fi', 'sv'] }
const date = '2026-11-25'

function described(...descriptions: LocalizedText[]): ResolvedRegister {
  const purposes = descriptions.map((description, at) => ({ id: `p${at}`, description, legalBases: [] }))
  return resolveRegister(
    { ...emptyRegister({ fi: 'Asiakkaat' }), purposes },
    { parties: new Map(), terms: new Map() },
  )
}

const obsolete = { fi: 'Tarkastusoikeus on joka vuosi.' }

function placesOf(rule: string, register: ResolvedRegister, languages?: ('fi' | 'sv')[]) {
  const { findings } = assessRegister(register, organisation, { date, ...(languages && { languages }) })
  return findings.filter((finding) => finding.rule === rule).map(({ path }) => path)
}

describe('the assessment of a kept register', () => {
  it('stands at the fact whose words are at fault, once for each (Personal Data Act 523/1999, repealed)', () => {
    const register = described(obsolete, { fi: 'Laskutus.' }, obsolete)
    expect(placesOf('OBS-TERMS', register)).toEqual(['purposes/p0/description', 'purposes/p2/description'])
  })

  it('puts the old words right where they stand, and not the others', () => {
    const register = described(obsolete, { fi: 'Rekisterin tietosisältö.' })
    const { findings } = assessRegister(register, organisation, { date, languages: ['fi'] })
    const [first, second] = findings.filter(({ rule }) => rule === 'OBS-TERMS')
    expect(first?.fix?.changes).toEqual([
      { path: 'purposes/p0/description', value: { fi: 'Oikeus saada pääsy tietoihin on joka vuosi.' } },
    ])
    expect(second).toMatchObject({ path: 'purposes/p1/description' })
    expect(second?.fix).toBeUndefined()
  })

  it('judges the words of every language in which the notice is published, and tells what both lack once', () => {
    const register = described({ fi: 'Laskutus.', sv: 'Kontrollrätten gäller varje år.' })
    expect(placesOf('OBS-TERMS', register)).toEqual(['purposes/p0/description'])
    expect(placesOf('OBS-TERMS', register, ['fi'])).toEqual([])
    expect(placesOf('NOTICE-13-1-a-contact', register)).toHaveLength(1)
  })

  it('without words judges the facts alone', () => {
    expect(placesOf('OBS-TERMS', described(obsolete), [])).toEqual([])
    expect(placesOf('NOTICE-13-1-a-contact', described(obsolete), [])).toHaveLength(1)
  })
})
