import {
  type ConceptCode,
  conceptCodes,
  emptyRegister,
  type FrozenRegister,
  frozenRegisterSchema,
  type Intake,
  valueAt,
} from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { type Draft, withoutFact } from '../draft.ts'
import { type Place, withPlaced } from './with-placed.ts'

const text = 'Vanha nimi\nTiedot:\n- nimi,\n- sähköposti\nSoita arkisin.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const whole = at(text)

const intake: Pick<Intake, 'source' | 'language'> = {
  language: 'fi',
  source: {
    text,
    origin: 'text',
    blocks: [
      { kind: 'paragraph', span: at('Vanha nimi') },
      { kind: 'paragraph', span: at('Tiedot:') },
      { kind: 'listItem', span: at('nimi,') },
      { kind: 'listItem', span: at('sähköposti') },
      { kind: 'paragraph', span: at('Soita arkisin.') },
    ],
  },
}

const draft: Draft = {
  frozen: frozenRegisterSchema.parse({
    format: 'seloste/register',
    organisation: { slug: 'malli', name: { fi: 'Malli Oy' }, languages: ['fi'] },
    register: { ...emptyRegister({ fi: 'Vanha nimi' }), recipients: { state: 'none' } },
  } satisfies Record<keyof FrozenRegister, unknown>),
  ties: [{ fact: 'name', spans: [at('Vanha nimi')], confidence: 'likely' }],
  leftovers: [{ start: at('Tiedot:').start, end: text.length }],
  notice: { language: 'fi', kind: 'notice', text, sections: [] },
  settled: [],
  decisions: {},
}

function placed(words: string, place: Place) {
  const found = withPlaced(draft, intake, words === text ? whole : at(words), place)
  if (found === undefined) throw new Error('nothing was placed')
  return found
}

const made = (words: string, concept: ConceptCode) => {
  const { draft: after, facts } = placed(words, { concept })
  return facts.map((fact) => valueAt(after.frozen.register, fact))
}

describe('words that are put under a concept', () => {
  it('become a fact of it where it is told item by item, in their own words', () => {
    const words = { fi: 'Soita arkisin.' }
    expect(made('Soita arkisin.', 'purposes')).toEqual([{ id: 'p1', words, legalBases: [] }])
    expect(made('Soita arkisin.', 'dataSubjectCategories')).toEqual([{ id: 's1', words }])
    expect(made('Soita arkisin.', 'sources')).toEqual([{ id: 'o1', words }])
    expect(made('Soita arkisin.', 'transfers')).toEqual([{ id: 't1', condition: words }])
    expect(made('Soita arkisin.', 'retention')).toEqual([{ id: 'c1', criterion: words }])
    expect(made('Soita arkisin.', 'measures')).toEqual([{ id: 'm1', description: words }])
    expect(made('Soita arkisin.', 'rights')).toEqual([{ id: 'g1', words }])
  })

  it('give the interest or the provision of a legal basis that the person has chosen', () => {
    const basis = (code: Place['basis']) =>
      placed('Soita arkisin.', { concept: 'legalBases', basis: code }).draft.frozen.register.legalBases
    expect(basis('6-1-f')).toEqual([{ id: 'b1', code: '6-1-f', interest: { fi: 'Soita arkisin.' } }])
    expect(basis('6-1-c')).toEqual([{ id: 'b1', code: '6-1-c', statute: { fi: 'Soita arkisin.' } }])
    expect(basis('6-1-a')).toEqual([{ id: 'b1', code: '6-1-a', appliesTo: { fi: 'Soita arkisin.' } }])
  })

  it('give one fact for each item of a list, tied to its own words, and are left over no more', () => {
    const { draft: after, facts } = placed('- nimi,\n- sähköposti', { concept: 'dataCategories' })
    expect(after.frozen.register.dataCategories).toEqual([
      { id: 'd1', words: { fi: 'nimi' } },
      { id: 'd2', words: { fi: 'sähköposti' } },
    ])
    expect(facts).toEqual(['dataCategories/d1', 'dataCategories/d2'])
    expect(after.ties.slice(1).map(({ fact, spans }) => [fact, spans])).toEqual([
      ['dataCategories/d1', [{ start: text.indexOf('nimi,'), end: text.indexOf('nimi,') + 4 }]],
      ['dataCategories/d2', [at('sähköposti')]],
    ])
    const left = after.leftovers.map(({ start, end }) => text.slice(start, end))
    expect(left.join('')).not.toContain('nimi')
    expect(left.join('')).toContain('Soita arkisin.')
  })

  it('become what they were read as, as many facts as they state, tied to them', () => {
    const read = [
      {
        retention: [
          { id: 'k1', duration: 'P3Y' },
          { id: 'k2', criterion: { fi: 'niin kauan kuin laki vaatii' } },
        ],
      },
    ]
    const found = withPlaced(draft, intake, at('Soita arkisin.'), { concept: 'retention' }, read)
    expect(found?.draft.frozen.register.retention).toEqual([
      { id: 'c1', duration: 'P3Y' },
      { id: 'c2', criterion: { fi: 'niin kauan kuin laki vaatii' } },
    ])
    expect(found?.facts).toEqual(['retention/c1', 'retention/c2'])
    expect(found?.draft.ties.filter(({ fact }) => fact.startsWith('retention/'))).toHaveLength(2)
  })

  it('deny what was left open, and stay words where something is stated', () => {
    const read = [{ transfers: { state: 'none' as const } }]
    const open = withPlaced(draft, intake, at('Soita arkisin.'), { concept: 'transfers' }, read)
    expect(open?.draft.frozen.register.transfers).toEqual({ state: 'none' })
    expect(open?.facts).toEqual(['transfers/state'])
    const stated = placed('sähköposti', { concept: 'transfers' }).draft
    const both = withPlaced(stated, intake, at('Soita arkisin.'), { concept: 'transfers' }, read)
    expect(both?.facts).toEqual(['transfers/items/t2'])
  })

  it('state what had been denied', () => {
    expect(placed('Soita arkisin.', { concept: 'recipients' }).draft.frozen.register.recipients).toEqual({
      state: 'stated',
      items: [{ id: 'r1', words: { fi: 'Soita arkisin.' } }],
    })
  })

  it('are the text of a concept that has one, and a note beside it', () => {
    const first = placed('Soita arkisin.', { concept: 'cookies' })
    expect(first.facts).toEqual(['cookies/description'])
    const second = withPlaced(first.draft, intake, at('sähköposti'), { concept: 'cookies' })
    expect(second?.facts).toEqual(['notes/n1'])
  })

  it('name the register anew, and the words of the old name are left over', () => {
    const { draft: after } = placed('sähköposti', { concept: 'name' })
    expect(after.frozen.register.name).toEqual({ fi: 'sähköposti' })
    expect(after.leftovers.some(({ start }) => start === 0)).toBe(true)
  })

  it('make a register that is well-formed under every concept, and can be taken out of it again', () => {
    for (const concept of conceptCodes) {
      const { draft: after, facts } = placed(text, { concept })
      expect(frozenRegisterSchema.safeParse(after.frozen).success, concept).toBe(true)
      const back = facts.reduce(withoutFact, after)
      expect(frozenRegisterSchema.safeParse(back.frozen).success, concept).toBe(true)
      expect(
        back.ties.some(({ fact }) => facts.includes(fact)),
        concept,
      ).toBe(false)
    }
  })

  it('are not placed where the register cannot hold so many, or where there are none', () => {
    expect(withPlaced(draft, intake, { start: 10, end: 11 }, { concept: 'purposes' })).toBeUndefined()
    const long = { ...intake, source: { ...intake.source, text: 'a'.repeat(9000), blocks: [] } }
    expect(withPlaced(draft, long, { start: 0, end: 9000 }, { concept: 'measures' })).toBeUndefined()
  })
})
