import { emptyRegister, type Register } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { writtenAt } from './written-at.ts'

const register: Register = {
  ...emptyRegister({ fi: 'Asiakkaat' }),
  controller: { name: { fi: 'Pilvi Oy' } },
  recipients: { state: 'stated', items: [{ id: 'v1', party: { ref: 'pa1' } }] },
}

describe('a fact that the law asks for', () => {
  it.each([
    ['recipients/items/v1/role', { page: 'desk' }],
    ['recipients/items/v1/party', { page: 'desk' }],
    ['controller/email', { page: 'desk' }],
    ['recipients/items/v1/party/agreement/terms', { page: 'party', party: 'pa1', fact: 'agreement/terms' }],
    ['organisation/dpo/email', { page: 'organisation', fact: 'dpo/email' }],
    ['complaint', { page: 'organisation', fact: 'supervisoryAuthority' }],
  ])('%s is written where it is kept', (path, place) => {
    expect(writtenAt(register, path)).toEqual(place)
  })
})
