import {
  emptyRegister,
  type Language,
  type Organisation,
  type ResolvedRegister,
  resolveRegister,
} from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { sectionText } from '../testing/runs-of.ts'
import { composeNotice } from './compose-notice.ts'

const organisation: Organisation = { slug: 'malli', name: { fi: 'Malli Oy' }, languages: ['fi'] }
const empty = resolveRegister(emptyRegister({ fi: 'Rekisteri' }), { parties: new Map(), terms: new Map() })

function notice(facts: Partial<ResolvedRegister>, language: Language = 'fi') {
  return composeNotice({ ...empty, ...facts }, organisation, {
    language,
    layout: 'modern',
    date: '2026-11-24',
  })
}

const purpose = (
  id: string,
  code: '6-1-a' | '6-1-b' | '6-1-c' | '6-1-e' | '6-1-f',
  term: 'crm' | 'accounting' | 'newsletter' = 'crm',
) => ({
  id,
  term,
  legalBases: [{ id: 'b', code }],
})

describe('the right to object (GDPR Art. 21)', () => {
  it('stands under a heading of its own, apart from the other rights (Art. 21(4))', () => {
    const document = notice({ purposes: [purpose('p1', '6-1-f')] })
    expect(sectionText(document, 'objection')).toContain('Oikeus vastustaa käsittelyä')
    expect(sectionText(document, 'rights')).not.toContain('vastustaa')
  })

  it('is not told when every use rests on a legal obligation (Art. 21(1))', () => {
    expect(
      notice({ purposes: [purpose('p1', '6-1-c', 'accounting')] }).sections.map(({ id }) => id),
    ).not.toContain('objection')
  })

  it('names the purposes that it reaches when it does not reach all', () => {
    const document = notice({ purposes: [purpose('p1', '6-1-f'), purpose('p2', '6-1-c', 'accounting')] })
    expect(sectionText(document, 'objection')).toContain(
      'Tämä koskee seuraavaa käsittelytarkoitusta: asiakassuhteen hoitaminen.',
    )
  })

  it('covers direct marketing at any time and free of charge (Art. 21(2)–(3), 12(5))', () => {
    const document = notice({ purposes: [purpose('p1', '6-1-a', 'newsletter')] }, 'en')
    expect(sectionText(document, 'objection')).toContain('object at any time and free of charge')
  })
})

describe('the rights that follow from the legal basis', () => {
  it('include the withdrawal of consent where there is consent (Art. 7(3), 13(2)(c))', () => {
    expect(sectionText(notice({ purposes: [purpose('p1', '6-1-a')] }), 'rights')).toContain(
      'Oikeus peruuttaa suostumus',
    )
    expect(sectionText(notice({ purposes: [purpose('p1', '6-1-b')] }), 'rights')).not.toContain(
      'peruuttaa suostumus',
    )
  })

  it('include portability for consent and contract only (Art. 20(1))', () => {
    expect(sectionText(notice({ purposes: [purpose('p1', '6-1-b')] }, 'sv'), 'rights')).toContain(
      'dataportabilitet',
    )
    expect(sectionText(notice({ purposes: [purpose('p1', '6-1-e')] }, 'sv'), 'rights')).not.toContain(
      'dataportabilitet',
    )
  })

  it('tell that data kept by a legal obligation cannot be erased (Art. 17(3)(b))', () => {
    const document = notice({ purposes: [purpose('p1', '6-1-c', 'accounting')] })
    expect(sectionText(document, 'rights')).toContain(
      'Tietoja ei kuitenkaan voida poistaa, jos laki velvoittaa säilyttämään ne.',
    )
  })
})

describe('the complaint (GDPR Art. 13(2)(d), 77)', () => {
  it.each([
    ['fi', 'Tietosuojavaltuutetun toimisto'],
    ['sv', 'Dataombudsmannens byrå'],
    ['en', 'Office of the Data Protection Ombudsman'],
  ] as const)('names the authority and every way to reach it: %s', (language, name) => {
    const text = sectionText(notice({}, language), 'complaint')
    for (const fact of [
      name,
      '00530',
      '00531',
      '+358 29 566 6700',
      'tietosuoja@om.fi',
      'https://tietosuoja.fi',
    ]) {
      expect(text).toContain(fact)
    }
  })
})
