import { describe, expect, it } from 'vitest'
import { emptyRegister } from '../register/empty-register.ts'
import { withValueAt } from '../register/fact-path.ts'
import { withText } from '../text/localized-text.ts'
import { lackingTexts } from './lacking-texts.ts'

const register = emptyRegister({ fi: 'Asiakasrekisteri', sv: 'Kundregister' })
const lacking = (path: string, value: unknown) => lackingTexts(withValueAt(register, path, value), 'sv')

describe('texts that a language lacks (Language Act 423/2003)', () => {
  it('are those that are missing and those whose original has changed since', () => {
    expect(lackingTexts(register, 'sv')).toEqual([])
    expect(lackingTexts(register, 'en')).toEqual([{ path: 'name', state: 'missing' }])
    expect(lacking('unit', { fi: 'Myynti' })).toEqual([{ path: 'unit', state: 'missing' }])
    const translated = withText({ fi: 'Asiakkaat' }, 'sv', 'Kunder', 'fi')
    expect(lacking('unit', withText(translated, 'fi', 'Asiakkaamme'))).toEqual([
      { path: 'unit', state: 'stale' },
    ])
  })

  it('are no words where a term of the vocabulary speaks for them', () => {
    const purpose = { id: 'p1', term: 'newsletter', words: { fi: 'Kuukausikirje' }, legalBases: [] }
    expect(lacking('purposes', [purpose])).toEqual([])
    expect(lacking('purposes', [{ ...purpose, term: 'own:x' }])).toHaveLength(1)
  })

  it('are no names of companies and people, but those of authorities', () => {
    expect(lacking('contact', { name: { fi: 'Aino Esimerkki' }, title: { fi: 'Johtaja' } })).toEqual([
      { path: 'contact/title', state: 'missing' },
    ])
    expect(lacking('controller', { kind: 'authority', name: { fi: 'Esimerkkilän kunta' } })).toEqual([
      { path: 'controller/name', state: 'missing' },
    ])
  })

  it('are nothing that the public does not read', () => {
    expect(lacking('measures', [{ id: 'm1', words: { fi: 'Kulunvalvonta' }, internal: true }])).toEqual([])
    expect(lacking('systems', [{ id: 's1', name: { fi: 'Järjestelmä' } }])).toEqual([])
  })
})
