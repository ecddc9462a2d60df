import { describe, expect, it } from 'vitest'
import { articleCited, derogationCited, identityCodeGroundCited } from './citation.ts'

describe('the article that a code names', () => {
  it.each([
    [
      '6-1-f',
      'tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta',
      'artikel 6.1 f i dataskyddsförordningen',
      'Article 6(1)(f) GDPR',
    ],
    ['45', 'tietosuoja-asetuksen 45 artikla', 'artikel 45 i dataskyddsförordningen', 'Article 45 GDPR'],
    [
      '49-1-2',
      'tietosuoja-asetuksen 49 artiklan 1 kohdan toinen alakohta',
      'artikel 49.1 andra stycket i dataskyddsförordningen',
      'second subparagraph of Article 49(1) GDPR',
    ],
  ])('%s', (code, fi, sv, en) => {
    expect(articleCited(code, 'fi')).toBe(fi)
    expect(articleCited(code, 'sv')).toBe(sv)
    expect(articleCited(code, 'en')).toBe(en)
  })

  it('cites the Data Protection Act, sections 6 and 29', () => {
    expect(derogationCited('tsl6-4', 'fi')).toBe('tietosuojalain (1050/2018) 6 §:n 1 momentin 4 kohta')
    expect(identityCodeGroundCited('hetu-1-2', 'sv')).toBe(
      '29 § 1 mom. 2 punkten i dataskyddslagen (1050/2018)',
    )
    expect(identityCodeGroundCited('hetu-2', 'en')).toBe(
      'section 29(2) of the Data Protection Act (1050/2018)',
    )
  })
})
