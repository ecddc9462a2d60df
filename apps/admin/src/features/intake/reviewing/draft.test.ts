import { emptyRegister, type FrozenRegister, frozenRegisterSchema, type Tie } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { type Draft, questionsOf, withoutFact, withSettled } from './draft.ts'

const text = 'Asiakasrekisteri: nimi, osoite. Tietoja ei luovuteta. Soita arkisin.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const frozen: FrozenRegister = frozenRegisterSchema.parse({
  format: 'seloste/register',
  organisation: { slug: 'malli', name: { fi: 'Malli Oy' }, languages: ['fi'] },
  register: {
    ...emptyRegister({ fi: 'Asiakasrekisteri' }),
    dataCategories: [
      { id: 'd1', term: 'name' },
      { id: 'd2', term: 'postal-address' },
    ],
    retention: [{ id: 'c1', duration: 'P5Y', dataCategories: ['d2'] }],
    recipients: { state: 'none' },
  },
})

const tie = (fact: string, words: string, confidence: Tie['confidence']): Tie => ({
  fact,
  spans: [at(words)],
  confidence,
})

const draft: Draft = {
  frozen,
  ties: [
    tie('name', 'Asiakasrekisteri', 'sure'),
    tie('dataCategories/d1', 'nimi', 'likely'),
    tie('dataCategories/d2', 'osoite', 'unsure'),
    tie('dataCategories', 'nimi, osoite', 'likely'),
    tie('recipients/state', 'Tietoja ei luovuteta.', 'likely'),
  ],
  leftovers: [at('Soita arkisin.')],
  notice: { language: 'fi', kind: 'notice', text, sections: [] },
  settled: [],
  decisions: {},
}

describe('the draft of a register that was read', () => {
  it('asks about what is not sure, the least sure first, and of items alone', () => {
    expect(questionsOf(draft).map(({ fact }) => fact)).toEqual([
      'dataCategories/d2',
      'dataCategories/d1',
      'recipients/state',
    ])
    expect(questionsOf(withSettled(draft, ['dataCategories/d2']))).toHaveLength(2)
  })

  it('loses an item with the references to it, and its words are left over again', () => {
    const left = withoutFact(
      { ...draft, ties: draft.ties.filter(({ fact }) => fact !== 'dataCategories') },
      'dataCategories/d2',
    )
    expect(left.frozen.register.dataCategories.map(({ id }) => id)).toEqual(['d1'])
    expect(left.frozen.register.retention).toEqual([{ id: 'c1', duration: 'P5Y' }])
    expect(left.leftovers.map(({ start, end }) => text.slice(start, end))).toEqual([
      'osoite',
      'Soita arkisin.',
    ])
  })

  it('states nothing where a denial was wrong, and keeps what no register is without', () => {
    expect(withoutFact(draft, 'recipients/state').frozen.register.recipients).toEqual({ state: 'notStated' })
    expect(withoutFact(draft, 'name').frozen.register.name).toEqual({ fi: 'Asiakasrekisteri' })
  })

  it('loses the whole item with the one fact that it consists of', () => {
    const left = withoutFact(
      {
        ...draft,
        frozen: { ...frozen, register: { ...frozen.register, legalBases: [{ id: 'b1', code: '6-1-b' }] } },
      },
      'legalBases/b1/code',
    )
    expect(left.frozen.register.legalBases).toEqual([])
  })
})
