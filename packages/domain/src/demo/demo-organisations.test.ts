import { describe, expect, it } from 'vitest'
import { slugSchema } from '../identifiers/slug.ts'
import { organisationSchema } from '../organisation/organisation.ts'
import { partySchema } from '../party/party.ts'
import { freezeRegister } from '../register/freeze.ts'
import { frozenRegisterSchema } from '../register/frozen-register.ts'
import { registerSchema } from '../register/register.ts'
import { withPartyIds } from './demo-organisation.ts'
import { demoOrganisations } from './demo-organisations.ts'

describe('the invented organisations', () => {
  it('are a sole trader, a software company and a bilingual municipality with 40 registers', () => {
    expect(demoOrganisations.map(({ organisation }) => organisation.kind)).toEqual([
      'soleTrader',
      'company',
      'authority',
    ])
    expect(demoOrganisations[2]?.registers).toHaveLength(40)
    expect(demoOrganisations[2]?.organisation.languages).toEqual(['fi', 'sv'])
  })

  it('name nobody real: example domains, and numbers that nobody has', () => {
    const text = JSON.stringify(demoOrganisations)
    for (const [, domain] of text.matchAll(/@([a-z.-]+)"/g)) expect(domain).toMatch(/\.example$/)
    for (const [, host] of text.matchAll(/https?:\/\/([a-z.-]+)/g)) expect(host).toMatch(/\.example$/)
    for (const [, phone] of text.matchAll(/"phone":"([^"]+)"/g)) expect(phone).toMatch(/^\+358 9 000 00\d\d$/)
    for (const [, id] of text.matchAll(/"businessId":"([^"]+)"/g)) expect(id).toMatch(/^00000/)
  })

  describe.each(demoOrganisations.map((demo) => [demo.organisation.slug, demo] as const))('%s', (_, demo) => {
    const ids = Object.fromEntries(Object.keys(demo.parties).map((key) => [key, `id-${key}`]))
    const parties = new Map(Object.entries(demo.parties).map(([key, party]) => [`id-${key}`, party]))

    it('is well-formed with its parties', () => {
      expect(organisationSchema.parse(demo.organisation)).toEqual(demo.organisation)
      for (const party of Object.values(demo.parties)) expect(partySchema.parse(party)).toEqual(party)
    })

    it('has registers under addresses of their own, some of them published', () => {
      const slugs = demo.registers.map((register) => slugSchema.parse(register.slug))
      expect(new Set(slugs).size).toBe(slugs.length)
      expect(demo.registers.some((register) => register.published)).toBe(true)
    })

    it('has registers that can be kept, frozen and published', () => {
      for (const { content } of demo.registers) {
        const kept = registerSchema.parse(withPartyIds(content, ids))
        const frozen = freezeRegister(kept, demo.organisation, { parties, terms: new Map() })
        expect(frozenRegisterSchema.parse(frozen)).toEqual(frozen)
        expect(JSON.stringify(frozen)).not.toContain('"ref"')
      }
    })
  })

  it('refuses a reference to a party that was not kept', () => {
    const [first] = demoOrganisations
    const [register] = first?.registers ?? []
    expect(register).toBeDefined()
    if (register !== undefined) expect(() => withPartyIds(register.content, {})).toThrow(RangeError)
  })
})
