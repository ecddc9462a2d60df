import { describe, expect, it } from 'vitest'
import { kept } from '../../testing/matters.ts'
import { languages } from '../../text/language.ts'
import { currentLawPack } from '../law-packs.ts'
import { articleExplanation } from './article-explanation.ts'
import { articlesFor, articlesOf } from './articles-of.ts'

describe('a citation', () => {
  it.each([
    ['GDPR 13(1)(a) / 14(1)(a), 27', ['GDPR 13(1)(a)', 'GDPR 14(1)(a)', 'GDPR 27']],
    ['GDPR 13(2)(d) / 14(2)(e), 77; TSL 21 §', ['GDPR 13(2)(d)', 'GDPR 14(2)(e)', 'GDPR 77', 'TSL 21 §']],
    ['GDPR 12(1), recital 58', ['GDPR 12(1)', 'GDPR recital 58']],
    ['WP260 para 29-32; 13(3)', ['WP260 para 29-32', 'GDPR 13(3)']],
    ['TSL 29 § 1-2 mom', ['TSL 29 §']],
    ['SVPL 917/2014 200 § 1 mom', ['SVPL 200 §']],
    ['YksTL 759/2004 16-17, 21 §', ['YksTL 16 §', 'YksTL 17 §', 'YksTL 21 §']],
    ['GDPR 35(1),(3),(4); WP248', ['GDPR 35(1)', 'WP248']],
    ['GDPR applicable 25.5.2018; TSL in force 1.1.2019', ['GDPR 99', 'TSL 37 §']],
    ['HetiL 10, 26, 30 § (repealed)', ['HetiL']],
  ])('%s names each article by itself', (citation, codes) => {
    expect(articlesOf(citation)).toEqual(codes)
  })

  it('shows the article of informing that the sources call for: GDPR Art. 13, 14', () => {
    const citation = 'GDPR 13(1)(c) / 14(1)(c), 6(1)'
    const of = (...terms: ('data-subject' | 'prh')[]) =>
      articlesFor(
        citation,
        kept({ sources: { state: 'stated', items: terms.map((term) => ({ id: term, term })) } }).register,
      )
    expect(of('data-subject')).toEqual(['GDPR 13(1)(c)', 'GDPR 6(1)'])
    expect(of('prh')).toEqual(['GDPR 14(1)(c)', 'GDPR 6(1)'])
    expect(of('prh', 'data-subject')).toEqual(['GDPR 13(1)(c)', 'GDPR 14(1)(c)', 'GDPR 6(1)'])
    expect(articlesFor(citation, kept().register)).toEqual(['GDPR 13(1)(c)', 'GDPR 6(1)'])
  })
})

describe('every article that a rule cites is explained', () => {
  const cited = [...new Set(currentLawPack.rules.flatMap(({ article }) => articlesOf(article)))]

  it.each(cited)('%s, in every language, with an address', (code) => {
    const explained = articleExplanation(code)
    expect(explained?.code).toBe(code)
    for (const language of languages) {
      expect(explained?.explanation[language]).toMatch(/^\p{Lu}.{30,}\.$/u)
      expect(explained?.url[language]).toMatch(/^https?:\/\//)
    }
  })

  it('and no other is: an unknown citation has no explanation', () => {
    expect(articleExplanation('GDPR 98')).toBeUndefined()
    expect(articleExplanation('nonsense')).toBeUndefined()
  })
})
