import {
  emptyRegister,
  type Language,
  type Organisation,
  type ResolvedRegister,
  resolveRegister,
} from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { readAloud, sectionText } from '../testing/runs-of.ts'
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

describe('“none” and “not stated” (GDPR Art. 13(1)(e)–(f))', () => {
  it('denies transfers only when the register denies them', () => {
    expect(sectionText(notice({ transfers: { state: 'none' } }), 'transfers')).toBe(
      'Henkilötietoja ei siirretä Euroopan unionin tai Euroopan talousalueen ulkopuolelle.',
    )
    expect(readAloud(notice({ transfers: { state: 'notStated' } }))).not.toMatch(/siirretä/)
  })

  it('denies recipients only when the register denies them', () => {
    expect(sectionText(notice({ recipients: { state: 'none' } }, 'sv'), 'recipients')).toBe(
      'Personuppgifter lämnas inte ut till utomstående.',
    )
    expect(notice({ recipients: { state: 'notStated' } }).sections.map(({ id }) => id)).not.toContain(
      'recipients',
    )
  })
})

describe('the retention period (GDPR Art. 13(2)(a))', () => {
  const rule = {
    id: 'r1',
    duration: 'P3M',
    bound: 'atMost' as const,
    trigger: { term: 'customer-end' as const },
    end: 'erased' as const,
  }

  it.each([
    [
      'fi',
      'Tietoja säilytetään enintään kolme kuukautta asiakassuhteen päättymisestä. Sen jälkeen tiedot poistetaan.',
    ],
    [
      'sv',
      'Uppgifterna lagras i högst tre månader från det att kundförhållandet upphörde. Därefter raderas uppgifterna.',
    ],
    [
      'en',
      'The data are kept for at most three months from the end of the customer relationship. After that the data are erased.',
    ],
  ] as const)('is said in a whole sentence: %s', (language, said) => {
    expect(sectionText(notice({ retention: [rule] }, language), 'retention')).toBe(said)
  })

  it('names the provision that it rests on', () => {
    const text = sectionText(
      notice({ retention: [{ id: 'r1', duration: 'P6Y', bound: 'atLeast', statute: 'RF-KPL-6' }] }),
      'retention',
    )
    expect(text).toContain('Säilytysajan perusteena on kirjanpitolain (1336/1997) 2 luvun 10 §')
  })
})

describe('a text that has not been translated', () => {
  it('stands in its own language and is marked so (GDPR Art. 12(1), WCAG 3.1.2)', () => {
    const document = notice({ description: { fi: 'Vain suomeksi.' } }, 'sv')
    const runs = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : [])),
    )
    expect(runs).toContainEqual({ text: 'Vain suomeksi.', fact: 'description', language: 'fi' })
  })
})

describe('what is internal', () => {
  it('never reaches the notice: measures kept for the record, contracts, balancing tests', () => {
    const text = readAloud(
      notice({
        measures: [{ id: 'm1', words: { fi: 'salainen toimi' }, internal: true }],
        purposes: [
          { id: 'p1', term: 'crm', legalBases: [{ id: 'b', code: '6-1-f', assessment: 'kansio 7' }] },
        ],
        recipients: {
          state: 'stated',
          items: [{ id: 'r', party: { name: { fi: 'Pilvi Oy' }, agreement: { reference: 'S-1' } } }],
        },
      }),
    )
    expect(text).toContain('Pilvi Oy')
    expect(text).not.toMatch(/salainen toimi|kansio 7|S-1/)
  })
})

describe('an interest that is not the controller’s (GDPR Art. 13(1)(d))', () => {
  it('is told as a third party’s, with whose it is', () => {
    const text = sectionText(
      notice({
        purposes: [
          {
            id: 'p',
            term: 'crm',
            legalBases: [
              {
                id: 'b',
                code: '6-1-f',
                interest: { fi: 'turvallisuus' },
                interestHolder: { fi: 'asukkaat' },
              },
            ],
          },
        ],
      }),
      'purposes',
    )
    expect(text).toContain('kolmannen osapuolen oikeutettu etu')
    expect(text).toContain('Kenen etu on kyseessä: asukkaat.')
  })
})
