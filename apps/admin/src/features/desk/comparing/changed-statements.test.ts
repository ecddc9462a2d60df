import { composeNotice } from '@seloste/documents'
import { emptyRegister, type Organisation, type ResolvedRegister, withValueAt } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { changedStatements } from './changed-statements.ts'

const organisation: Organisation = { slug: 'pilvi', name: { fi: 'Pilvi Oy' }, languages: ['fi'] }
const register: ResolvedRegister = {
  ...emptyRegister({ fi: 'Asiakasrekisteri' }),
  purposes: [
    {
      id: 'p1',
      term: 'billing',
      description: { fi: 'Laskutamme tilaukset.' },
      legalBases: [{ id: 'b1', code: '6-1-b' }],
    },
  ],
} as ResolvedRegister
const notice = (of: ResolvedRegister) =>
  composeNotice(of, organisation, { language: 'fi', layout: 'modern', date: '2026-11-25' })
const published = notice(register)

describe('what has changed since a notice was published', () => {
  it('is nothing when the facts are the same', () => {
    expect(changedStatements(published, notice(structuredClone(register)))).toEqual([])
  })

  it('is the fact whose words are others', () => {
    const edited = withValueAt(register, 'purposes/p1/description', { fi: 'Lähetämme laskut.' })
    expect(changedStatements(published, notice(edited))).toContainEqual({
      path: 'purposes/p1/description',
      before: expect.stringContaining('Laskutamme tilaukset'),
      after: expect.stringContaining('Lähetämme laskut'),
    })
  })

  it('is what is no more told', () => {
    const without = withValueAt(register, 'purposes/p1/description', undefined)
    expect(changedStatements(published, notice(without))).toContainEqual({
      path: 'purposes/p1/description',
      before: expect.stringContaining('Laskutamme tilaukset'),
      after: undefined,
    })
  })
})
