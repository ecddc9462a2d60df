import {
  emptyRegister,
  languages,
  layoutCodes,
  type Organisation,
  type ResolvedRegister,
  resolveRegister,
} from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../markdown/render-markdown.ts'
import { composeNotice } from './compose-notice.ts'

const organisation: Organisation = {
  slug: 'palvelu',
  name: { fi: 'Palvelu Oy' },
  email: 'tiedot@palvelu.example',
  languages: ['fi'],
}
const nothing = { parties: new Map(), terms: new Map() }
const processing: ResolvedRegister = {
  ...resolveRegister(emptyRegister({ fi: 'Asiakkaiden asiakkaat' }), nothing),
  role: 'processor',
  principals: [{ id: 't1', party: { name: { fi: 'Tilaaja Oy' } } }],
}

describe('who answers for the data (GDPR Art. 4(7)–(8), 13(1)(a))', () => {
  it.each(languages)('a processor is never called the controller: %s', (language) => {
    for (const layout of layoutCodes) {
      const document = composeNotice(processing, organisation, { language, layout, date: '2026-11-24' })
      const text = renderMarkdown(document)
      expect(document.meta.controller).toBe('')
      expect(text).toMatch(/(Henkilötietojen käsittelijä|Personuppgiftsbiträde|Processor):/)
      expect(text).toContain('Palvelu Oy')
      expect(text).toContain('Tilaaja Oy')
      expect(text).not.toMatch(/(Rekisterinpitäjä|Personuppgiftsansvarig|Controller): Palvelu Oy/)
    }
  })

  it('the controller that a processor names is the controller', () => {
    const register = { ...processing, controller: { name: { fi: 'Tilaaja Oy' } } }
    const document = composeNotice(register, organisation, { language: 'fi', date: '2026-11-24' })
    expect(document.meta.controller).toBe('Tilaaja Oy')
    expect(renderMarkdown(document)).toContain('Rekisterinpitäjä: Tilaaja Oy')
  })
})
