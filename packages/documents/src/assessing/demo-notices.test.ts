import { resolveRegister, ruleById } from '@seloste/domain'
import { demoOrganisations, withPartyIds } from '@seloste/domain/demo'
import { describe, expect, it } from 'vitest'
import { assessRegister } from './assess-register.ts'

const date = '2026-11-22'

const assessed = demoOrganisations.flatMap(({ organisation, parties, registers }) => {
  const ids = Object.fromEntries(Object.keys(parties).map((key) => [key, key]))
  return registers.map(({ slug, content, published }) => {
    const register = resolveRegister(withPartyIds(content, ids), {
      parties: new Map(Object.entries(parties)),
      terms: new Map(),
    })
    const { findings } = assessRegister(register, organisation, { date })
    return { name: `${organisation.slug}/${slug}`, published, findings }
  })
})

describe('the registers of the invented organisations', () => {
  it('publish notices that the law finds nothing grave in', () => {
    const grave = assessed
      .filter(({ published }) => published)
      .flatMap(({ name, findings }) => findings.map((finding) => ({ name, ...finding })))
      .filter(({ rule, severity }) => severity !== 'info' && ruleById(rule)?.scopes.includes('notice'))
    expect(grave.map(({ name, rule, path }) => `${name} ${rule} ${path}`)).toEqual([])
  })

  it('have errors only where nobody has gone through the register yet, for the demo to show them', () => {
    const wrong = assessed.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'))
    expect(wrong.map(({ name }) => name)).toEqual([
      'vihervarpu/verkkosivusto',
      'haavepilvi/rekrytointi',
      'haavepilvi/henkilosto',
      'lumiselka/surveying',
      'lumiselka/integration',
    ])
  })
})
