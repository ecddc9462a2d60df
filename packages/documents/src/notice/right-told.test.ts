import { emptyRegister, languages, type Organisation, type ResolvedRegister } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { composeNotice } from './compose-notice.ts'
import { rightTold } from './right-told.ts'

const organisation: Organisation = { slug: 'malli', name: { fi: 'Malli Oy' }, languages: ['fi'] }
const words = { fi: 'Soita ensin.', sv: 'Ring först.', en: 'Call first.' }
const register: ResolvedRegister = {
  ...(emptyRegister({ fi: 'R' }) as ResolvedRegister),
  purposes: [
    { id: 'p', words: { fi: 'Leirit (esim. kesällä)' }, legalBases: [{ id: 'b', code: '6-1-f' }] },
    { id: 'q', term: 'accounting', legalBases: [{ id: 'c', code: '6-1-c' }] },
  ],
  rights: {
    details: [
      { id: 'd', right: 'objection', words },
      { id: 'e', right: 'access', words },
    ],
  },
}

describe('what an organisation adds to a right', () => {
  it.each(languages)('follows what the law says of it, and is told apart from it: %s', (language) => {
    const notice = composeNotice(register, organisation, { language, layout: 'modern', date: '2026-11-25' })
    const told = notice.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === 'paragraph' ? [block.runs] : block.kind === 'list' ? block.items : [],
      )
      .map((runs) => runs.map(({ text }) => text).join(''))
      .filter((text) => text.endsWith(words[language]))
    const rights = told.map((text) => {
      const found = rightTold(text, language, ['Leirit (esim. kesällä)'])
      return [found?.right, text.slice(found?.end).trim()]
    })
    expect(rights).toEqual([
      ['access', words[language]],
      ['objection', words[language]],
    ])
  })

  it('is no right where no sentence tells of one', () => {
    expect(rightTold('Soita ensin.', 'fi', [])).toBeUndefined()
  })
})
