import { describe, expect, it } from 'vitest'
import { kept } from '../../testing/matters.ts'
import { languages } from '../../text/language.ts'
import { currentLawPack } from '../law-packs.ts'
import { articleExplanation } from './article-explanation.ts'
import { articlesFor, articlesOf } from './articles-of.ts'
import { citationIn } from './citation-in.ts'

describe('a citation', () => {
  it.each([
    ['GDPR 13(1)(a) / 14(1)(a), 27', ['GDPR 13(1)(a)', 'GDPR 14(1)(a)', 'GDPR 27']],
    ['GDPR 13(2)(d) / 14(2)(e), 77; TSL 21 §', ['GDPR 13(2)(d)', 'GDPR 14(2)(e)', 'GDPR 77', 'TSL 21 §']],
    ['GDPR 12(1), recital 58', ['GDPR 12(1)', 'GDPR recital 58']],
    ['WP260 para 29-32; 13(3)', ['WP260 para 29-32', 'GDPR 13(3)']],
    ['TSL 29 § 1-2 mom', ['TSL 29 §']],
    ['SVPL 917/2014 200 § 1 mom', ['SVPL 200 §']],
    ['YksTL 759/2004 16-17, 21 §', ['YksTL 16 §', 'YksTL 17 §', 'YksTL 21 §']],
    ['GDPR 35(1),(3),(4); WP248', ['GDPR 35(1)', 'GDPR 35(3)', 'GDPR 35(4)', 'WP248']],
    ['GDPR 5(1)(c),(e); KPL 2:10', ['GDPR 5(1)(c)', 'GDPR 5(1)(e)', 'KPL 2:10']],
    ['GDPR 21(2)-(3)', ['GDPR 21(2)', 'GDPR 21(3)']],
    ['GDPR 28(3)(a)-(h)', ['GDPR 28(3)']],
    ['GDPR 9(2)(b),(g)-(j); TSL 6 §', ['GDPR 9(2)', 'TSL 6 §']],
    ['CJEU C-311/18, C-362/14', ['CJEU C-311/18', 'CJEU C-362/14']],
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

  it.each(cited)('%s, by name, in every language, with an address', (code) => {
    const explained = articleExplanation(code)
    expect(explained?.code).toBe(code)
    for (const language of languages) {
      expect(explained?.name[language]).toMatch(/\p{L}{3}/u)
      expect(explained?.explanation[language]).toMatch(/^\p{Lu}.{30,}\.$/u)
      expect(explained?.url[language]).toMatch(/^https:\/\//)
    }
  })

  it('and no other is: an unknown citation has no explanation', () => {
    expect(articleExplanation('GDPR 98')).toBeUndefined()
    expect(articleExplanation('nonsense')).toBeUndefined()
  })
})

describe('every rule of the catalogue', () => {
  const { rules } = currentLawPack

  it('is one of 212', () => expect(rules).toHaveLength(212))

  it.each(rules)('$id says by which article and why, in every language', ({ article }) => {
    const provisions = articlesOf(article).map(articleExplanation)
    expect(provisions).not.toEqual([])
    for (const language of languages) {
      for (const provision of provisions) expect(provision?.explanation[language]).toMatch(/\.$/)
    }
  })

  it.each(
    rules.filter(({ article }) => /^(?:GDPR|TSL|YksTL|SVPL|HetiL|L \d|Reg\.|CJEU|Decision)/.test(article)),
  )('$id opens the law in EUR-Lex or Finlex', ({ article }) => {
    const [first = ''] = articlesOf(article)
    for (const language of languages) {
      expect(articleExplanation(first)?.url[language]).toMatch(
        /^https:\/\/(?:eur-lex\.europa\.eu|www\.finlex\.fi)\//,
      )
    }
  })

  it('that cites guidance alone still says where it can be read', () => {
    const addresses = rules.flatMap(({ article }) =>
      articlesOf(article).map((code) => articleExplanation(code)?.url.en),
    )
    expect(addresses).not.toContain(undefined)
  })
})

describe('a provision is called as its readers call it', () => {
  it.each([
    ['GDPR 13(2)(a)', 'GDPR 13(2)(a)', 'GDPR 13(2)(a)', 'GDPR 13(2)(a)'],
    ['GDPR recital 58', 'GDPR, johdanto-osan 58 kappale', 'GDPR, skäl 58', 'GDPR, recital 58'],
    ['TSL 21 §', 'tietosuojalaki 21 §', 'dataskyddslagen 21 §', 'Data Protection Act, section 21'],
    [
      'WP260 para 12-13',
      'tietosuojatyöryhmän ohje WP260, kohdat 12–13',
      'arbetsgruppens riktlinjer WP260, punkterna 12–13',
      'Working Party guidelines WP260, paragraphs 12–13',
    ],
    [
      'section B matrix',
      'oikeudet oikeusperusteittain',
      'rättigheter efter rättslig grund',
      'rights by legal basis',
    ],
    ['CJEU C-154/21', 'unionin tuomioistuin C-154/21', 'EU-domstolen C-154/21', 'Court of Justice C-154/21'],
  ])('%s', (code, fi, sv, en) => {
    expect(articleExplanation(code)?.name).toEqual({ fi, sv, en })
  })

  it('in a citation too, the Regulation named once', () => {
    const citation = 'GDPR 13(2)(d) / 14(2)(e), 77; TSL 21 §'
    expect(citationIn(citation, 'fi')).toBe('GDPR 13(2)(d), 14(2)(e), 77; tietosuojalaki 21 §')
    expect(citationIn(citation, 'en')).toBe('GDPR 13(2)(d), 14(2)(e), 77; Data Protection Act, section 21')
  })

  it('and is opened at its article: GDPR Art. 13', () => {
    expect(articleExplanation('GDPR 13(2)(a)')?.url.fi).toBe(
      'https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj/fin',
    )
  })
})
