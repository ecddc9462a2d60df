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

  it.each(languages)(
    'each of those on whose behalf data are processed has rows of its own: %s',
    (language) => {
      const principals = [
        { id: 't1', party: { name: { fi: 'Tilaaja Oy' }, email: 'a@tilaaja.example' } },
        { id: 't2', party: { name: { fi: 'Kunta ja kaupunki ry' } } },
      ]
      const text = renderMarkdown(
        composeNotice({ ...processing, principals }, organisation, { language, date: '2026-11-24' }),
      )
      expect(text).toMatch(/(joiden lukuun|för vilkas räkning|on whose behalf)/)
      expect(text).toMatch(/(Nimi|Namn|Name):\*\* Kunta ja kaupunki ry/)
    },
  )

  it('a note follows the concept that it is on (GDPR Art. 26(2))', () => {
    const register: ResolvedRegister = {
      ...processing,
      role: 'controller',
      jointControllers: [{ id: 'j', party: { name: { fi: 'Toinen Oy' } } }],
      jointArrangement: { fi: 'Toinen vastaa pyyntöihin' },
      notes: [
        { id: 'a', concept: 'jointControllers', words: { fi: 'Yhteinen muistutus.' } },
        { id: 'b', concept: 'controller', words: { fi: 'Oma muistutus.' } },
      ],
    }
    const text = renderMarkdown(composeNotice(register, organisation, { language: 'fi', date: '2026-11-24' }))
    const order = [
      'Oma muistutus',
      'Toinen Oy',
      'keskinäinen vastuunjako: Toinen vastaa',
      'Yhteinen muistutus',
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })
})
