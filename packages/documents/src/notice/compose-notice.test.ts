import {
  emptyRegister,
  type LayoutCode,
  languages,
  layoutCodes,
  type Organisation,
  type ResolvedRegister,
  registerTemplates,
  resolveRegister,
  valueAt,
} from '@seloste/domain'
import { arbitraryRegister, seedNumbers, seedRegister } from '@seloste/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenNames, goldenRegister } from '../golden/golden-registers.ts'
import { layouts } from '../layouts/layouts.ts'
import { publicTextsOf } from '../testing/public-facts.ts'
import { readAloud, runsOf } from '../testing/runs-of.ts'
import { composeNotice } from './compose-notice.ts'

const organisation: Organisation = { slug: 'malli', name: { fi: 'Malli Oy' }, languages: ['fi'] }
const nothing = { parties: new Map(), terms: new Map() }
const language = fc.constantFrom(...languages)
const layout = fc.constantFrom(...layoutCodes)
const register = arbitraryRegister().map((one): ResolvedRegister => resolveRegister(one, nothing))

describe('every notice, whatever the register', () => {
  it('has no run without text', () => {
    return fc.assert(
      fc.property(register, language, layout, (one, language, layout) => {
        const document = composeNotice(one, organisation, { language, layout, date: '2026-11-24' })
        for (const run of runsOf(document)) expect(run.text).not.toBe('')
      }),
    )
  })

  it('names each section once and leaves out those that have nothing to say', () => {
    return fc.assert(
      fc.property(register, language, layout, (one, language, layout) => {
        const { sections } = composeNotice(one, organisation, { language, layout, date: '2026-11-24' })
        const ids = sections.flatMap(({ id, blocks }) => [
          id,
          ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
        ])
        expect(new Set(ids).size).toBe(ids.length)
        for (const { blocks } of sections) expect(blocks.length).toBeGreaterThan(0)
      }),
    )
  })

  it('numbers the sections of a numbered layout without a hole', () => {
    return fc.assert(
      fc.property(register, layout, (one, layout) => {
        const { sections } = composeNotice(one, organisation, { language: 'fi', layout, date: '2026-11-24' })
        const numbers = sections.flatMap(({ number }) => (number === undefined ? [] : [number]))
        expect(numbers).toEqual(numbers.map((_, index) => `${index + 1}.`))
        expect(numbers.length > 0).toBe(layouts[layout].numbered)
      }),
    )
  })

  it('ties each run to a fact that is there', () => {
    return fc.assert(
      fc.property(register, language, layout, (one, language, layout) => {
        const document = composeNotice(one, organisation, { language, layout, date: '2026-11-24' })
        for (const { fact } of runsOf(document)) {
          if (fact !== undefined) expect(valueAt({ ...one, organisation }, fact), fact).toBeDefined()
        }
      }),
    )
  })

  it('shows gaps only to the one who edits', () => {
    return fc.assert(
      fc.property(register, language, layout, (one, language, layout) => {
        const document = composeNotice(one, organisation, { language, layout, date: '2026-11-24' })
        expect(runsOf(document).some(({ gap }) => gap === true)).toBe(false)
      }),
    )
  })

  it('tells the same in the same words whenever it is composed', () => {
    return fc.assert(
      fc.property(register, language, layout, (one, language, layout) => {
        const options = { language, layout, date: '2026-11-24' }
        expect(composeNotice(one, organisation, options)).toEqual(composeNotice(one, organisation, options))
      }),
    )
  })
})

const small = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')

describe.each(goldenNames)('every public fact of %s', (name) => {
  const { register, organisation } = goldenRegister(name)

  it.each(layoutCodes)('reaches the notice in the layout %s, in every language that has it', (layout) => {
    for (const language of languages) {
      const text = small(
        readAloud(composeNotice(register, organisation, { language, layout, date: '2026-11-24' })),
      )
      for (const stated of publicTextsOf(register, language)) expect(text).toContain(small(stated))
    }
  })

  it.each(layoutCodes)(
    'reaches it in the layout %s in another language when it is not translated',
    (layout) => {
      const text = small(
        readAloud(composeNotice(register, organisation, { language: 'en', layout, date: '2026-11-24' })),
      )
      const untranslated = publicTextsOf(register, 'fi').filter(
        () => publicTextsOf(register, 'en').length === 0,
      )
      for (const stated of untranslated) expect(text).toContain(small(stated))
    },
  )

  it.each(layoutCodes)('leaves what is internal out of the layout %s', (layout) => {
    for (const language of languages) {
      const text = readAloud(composeNotice(register, organisation, { language, layout, date: '2026-11-24' }))
      expect(text).not.toMatch(/SALAINEN|SISÄINEN/)
    }
  })
})

describe('the templates', () => {
  it.each(layoutCodes)('lose no fact in the layout %s, in any language', (layout) => {
    for (const template of registerTemplates) {
      const resolved = resolveRegister(template.register, nothing)
      for (const language of languages) {
        const text = small(
          readAloud(composeNotice(resolved, organisation, { language, layout, date: '2026-11-24' })),
        )
        for (const stated of publicTextsOf(resolved, language))
          expect(text, template.code).toContain(small(stated))
      }
    }
  })
})

describe('the notices that others have published', () => {
  const notices = seedNumbers.flatMap((number) => seedRegister(number) ?? [])

  it.skipIf(notices.length === 0)('lose no fact in any layout when we compose them', () => {
    for (const { register, organisation } of notices) {
      for (const layout of layoutCodes) {
        const text = small(
          readAloud(composeNotice(register, organisation, { language: 'fi', layout, date: '2026-11-24' })),
        )
        for (const stated of publicTextsOf(register, 'fi')) expect(text).toContain(small(stated))
      }
    }
  })
})

describe('a register that states nothing but its name', () => {
  const bare = resolveRegister(emptyRegister({ fi: 'Tyhjä rekisteri' }), nothing)

  it.each(layoutCodes)('says nothing of what is not stated: %s', (layout) => {
    const ids = sectionIds(bare, layout, false)
    for (const id of [
      'sources',
      'recipients',
      'transfers',
      'retention',
      'cookies',
      'automated-decisions',
      'changes',
    ]) {
      expect(ids).not.toContain(id)
    }
  })

  it.each(layoutCodes)('shows its gaps to the one who edits: %s', (layout) => {
    const document = composeNotice(bare, organisation, {
      language: 'fi',
      layout,
      date: '2026-11-24',
      showGaps: true,
    })
    const gaps = runsOf(document).filter(({ gap }) => gap === true)
    const facts = gaps.map(({ fact }) => fact)
    expect(facts).toEqual(
      expect.arrayContaining(['purposes', 'recipients', 'transfers', 'retention', 'sources', 'contact']),
    )
  })
})

function sectionIds(register: ResolvedRegister, layout: LayoutCode, showGaps: boolean): string[] {
  const options = { language: 'fi' as const, layout, date: '2026-11-24', showGaps }
  return composeNotice(register, organisation, options).sections.map(({ id }) => id)
}
