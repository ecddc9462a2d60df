import { describe, expect, it } from 'vitest'
import type { Organisation } from '../organisation/organisation.ts'
import { emptyRegister } from '../register/empty-register.ts'
import { fitTemplate } from './fit-template.ts'

const register = {
  ...emptyRegister({ fi: 'Asiakasrekisteri' }),
  rights: {
    channels: ['email' as const, 'post' as const, 'inPerson' as const, 'service' as const],
    languages: ['fi' as const, 'sv' as const, 'en' as const],
    instructions: { fi: 'Pyyntö on vapaamuotoinen.' },
  },
}
const organisation: Organisation = { slug: 'oma', name: { fi: 'Oma Oy' }, languages: ['fi', 'en'] }

describe('a template as an organisation begins with it (GDPR Art. 12(2))', () => {
  it('promises only languages in which the organisation writes', () => {
    expect(fitTemplate(register, organisation).rights.languages).toEqual(['fi', 'en'])
  })

  it('promises only ways on which the organisation can be reached', () => {
    expect(fitTemplate(register, organisation).rights.channels).toEqual(['service'])
    const reached = {
      ...organisation,
      email: 'oma@oma.example',
      contact: { address: { postalCode: '00100' } },
    }
    expect(fitTemplate(register, reached).rights.channels).toEqual(['email', 'post', 'inPerson', 'service'])
  })

  it('leaves the rest as it is', () => {
    const fitted = fitTemplate(register, organisation)
    expect({ ...fitted, rights: register.rights }).toEqual(register)
    expect(fitted.rights.instructions).toEqual(register.rights.instructions)
  })
})
