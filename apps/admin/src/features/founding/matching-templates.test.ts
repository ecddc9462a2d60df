import { registerTemplates } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { matchingTemplates } from './matching-templates.ts'

describe('finding a template', () => {
  it('understands words of any language', () => {
    const codes = (search: string) =>
      matchingTemplates(registerTemplates, search, undefined).map(({ code }) => code)
    expect(codes('asiakas')).toContain(codes('customer')[0])
  })

  it('shows a municipality its own templates first', () => {
    expect(matchingTemplates(registerTemplates, '', 'authority')[0]?.sector).toBe('municipality')
    expect(matchingTemplates(registerTemplates, '', 'company')[0]?.sector).toBe('business')
  })

  it('finds nothing for words that no template has', () => {
    expect(matchingTemplates(registerTemplates, 'xyzzy', undefined)).toEqual([])
  })
})
