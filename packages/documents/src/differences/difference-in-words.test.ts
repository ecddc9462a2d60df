import {
  differencesOf,
  emptyRegister,
  type Language,
  languages,
  type Register,
  withValueAt,
} from '@seloste/domain'
import { arbitraryRegister } from '@seloste/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../document/text-of.ts'
import { differenceInWords } from './difference-in-words.ts'

const register: Register = {
  ...emptyRegister({ fi: 'Asiakasrekisteri', sv: 'Kundregister', en: 'Customer register' }),
  purposes: [
    {
      id: 'p1',
      term: 'billing',
      description: { fi: 'Laskutamme tilaukset.', sv: 'Vi fakturerar beställningar.' },
      legalBases: [{ id: 'b1', code: '6-1-b' }],
    },
  ],
  dataCategories: [{ id: 'd1', words: { fi: 'Tilaustiedot', sv: 'Orderuppgifter', en: 'Order data' } }],
  retention: [{ id: 'a1', duration: 'P2Y', dataCategories: ['d1'] }],
  transfers: { state: 'none' },
}

function told(after: Register, language: Language): string[] {
  return differencesOf(register, after).map((one) =>
    textOf(differenceInWords(one, { language, before: register, after })),
  )
}
const changed = (path: string, value: unknown, language: Language) =>
  told(withValueAt(register, path, value), language)

describe('a difference in words', () => {
  it.each([
    ['fi', 'Tilaustiedot: säilytysaika oli kaksi vuotta ja on nyt yksi vuosi.'],
    ['sv', 'Orderuppgifter: lagringstiden var två år och är nu ett år.'],
    ['en', 'Order data: the retention period was two years and is now one year.'],
  ] as const)('tells another retention period by its data (%s)', (language, sentence) => {
    expect(changed('retention/a1/duration', 'P1Y', language)).toEqual([sentence])
  })

  it.each([
    [
      'fi',
      ['Poistettu käsittelyn tarkoitus: Laskutus ja maksut.', 'Lisätty käsittelyn tarkoitus: Uutiskirje.'],
    ],
    ['sv', ['Borttaget ändamål: Fakturering och betalningar.', 'Nytt ändamål: Nyhetsbrev.']],
    ['en', ['Purpose removed: Invoicing and payments.', 'New purpose: Newsletter.']],
  ] as const)('tells what came and what went (%s)', (language, sentences) => {
    const purposes = [{ id: 'p2', term: 'newsletter' as const, legalBases: [] }]
    expect(told({ ...register, purposes }, language)).toEqual(sentences)
  })

  it('names an item inside another with it', () => {
    const bases = [
      { id: 'b1', code: '6-1-b' as const },
      { id: 'b2', code: '6-1-f' as const },
    ]
    expect(changed('purposes/p1/legalBases', bases, 'fi')[0]).toMatch(
      /^Lisätty oikeusperuste: .+ \(Laskutus ja maksut\)\.$/,
    )
  })

  it('tells how a text was written and is written, in the reader’s language or the one that changed', () => {
    const description = register.purposes[0]?.description
    const finnish = { ...description, fi: 'Laskutamme ostokset.' }
    expect(changed('purposes/p1/description', finnish, 'fi')).toEqual([
      'Käsittelyn tarkoitus ”Laskutus ja maksut”, kuvaus: aiemmin ”Laskutamme tilaukset”, nyt ”Laskutamme ostokset”.',
    ])
    expect(changed('purposes/p1/description', finnish, 'sv')).toEqual([
      'Ändamål ”Fakturering och betalningar”, beskrivning (på finska): tidigare ”Laskutamme tilaukset”, nu ”Laskutamme ostokset”.',
    ])
  })

  it('tells the state of a three-valued fact, and a tick by yes and no', () => {
    const stated = { state: 'stated', items: [{ id: 't1', country: 'US' }] }
    expect(changed('transfers', stated, 'en')).toEqual([
      'Transfers to third countries: none before, United States now.',
    ])
    expect(changed('purposes/p1/directMarketing', true, 'sv')).toEqual([
      'Ändamål ”Fakturering och betalningar”, direktmarknadsföring: tidigare nej, nu ja.',
    ])
  })

  it('says something of every difference, in every language, and ends as a sentence does', () => {
    fc.assert(
      fc.property(arbitraryRegister(), arbitraryRegister(), (before, after) => {
        for (const difference of differencesOf(before, after)) {
          for (const language of languages) {
            const runs = differenceInWords(difference, { language, before, after })
            expect(textOf(runs)).toMatch(/[.!?…]$/)
            expect(textOf(runs)).not.toContain('undefined')
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})
