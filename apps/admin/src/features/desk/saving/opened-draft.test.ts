import { emptyRegister } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { openedDraft } from './opened-draft.ts'

const register = emptyRegister({ fi: 'Asiakasrekisteri' })

describe('a working copy that is opened', () => {
  it('may have texts that are not finished', () => {
    const draft = { ...register, contact: { email: 'aino@' }, review: { interval: 'P' } }
    expect(openedDraft(draft)).toBe(draft)
  })

  it('may lack what a new item still needs, and hold a code that is being chosen', () => {
    const transfers = { state: 'stated', items: [{ id: 't1', mechanism: 'scc?' }] }
    const legalBases = [{ id: 'b1' }]
    const draft = { ...register, transfers, legalBases, role: '' }
    expect(openedDraft(draft)).toBe(draft)
  })

  it('is refused when it has not the shape of a register', () => {
    expect(openedDraft({ ...register, purposes: 'none' })).toBeUndefined()
    expect(openedDraft({ ...register, unknown: 1 })).toBeUndefined()
    expect(openedDraft({ ...register, schemaVersion: 0 })).toBeUndefined()
    expect(openedDraft({ ...register, purposes: [{ id: 'p1', legalBases: 'none' }] })).toBeUndefined()
    expect(openedDraft(null)).toBeUndefined()
  })
})
